package nl.tijdig.berichten.ijw.levering;

import nl.tijdig.berichten.ijw.deel.Bericht;
import nl.tijdig.berichten.ijw.deel.Retourkop;
import nl.tijdig.berichten.ijw.vorm.Mogelijk;
import nl.tijdig.berichten.ijw.vorm.Verplicht;
import org.jspecify.annotations.Nullable;

/** JW308: the answer to a JW307. */
public record Jw308(@Verplicht Retourkop header, @Mogelijk Jw307.@Nullable Client client)
    implements Bericht {}
