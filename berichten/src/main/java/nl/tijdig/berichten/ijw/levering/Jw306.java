package nl.tijdig.berichten.ijw.levering;

import nl.tijdig.berichten.ijw.deel.Bericht;
import nl.tijdig.berichten.ijw.deel.Retourkop;
import nl.tijdig.berichten.ijw.vorm.Mogelijk;
import nl.tijdig.berichten.ijw.vorm.Verplicht;
import org.jspecify.annotations.Nullable;

/** JW306: the answer to a JW305. */
public record Jw306(@Verplicht Retourkop header, @Mogelijk Jw305.@Nullable Client client)
    implements Bericht {}
