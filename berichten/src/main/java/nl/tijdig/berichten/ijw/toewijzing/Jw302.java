package nl.tijdig.berichten.ijw.toewijzing;

import nl.tijdig.berichten.ijw.deel.Bericht;
import nl.tijdig.berichten.ijw.deel.Retourkop;
import nl.tijdig.berichten.ijw.vorm.Mogelijk;
import nl.tijdig.berichten.ijw.vorm.Verplicht;
import org.jspecify.annotations.Nullable;

/** JW302: the answer to a JW301. */
public record Jw302(@Verplicht Retourkop header, @Mogelijk Jw301.@Nullable Client client)
    implements Bericht {}
