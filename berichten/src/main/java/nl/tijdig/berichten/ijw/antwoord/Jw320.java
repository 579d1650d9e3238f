package nl.tijdig.berichten.ijw.antwoord;

import nl.tijdig.berichten.ijw.deel.Bericht;
import nl.tijdig.berichten.ijw.deel.Retourkop;
import nl.tijdig.berichten.ijw.vorm.Mogelijk;
import nl.tijdig.berichten.ijw.vorm.Verplicht;
import org.jspecify.annotations.Nullable;

/** JW320: the answer to a JW319. */
public record Jw320(@Verplicht Retourkop header, @Mogelijk Jw319.@Nullable Antwoord antwoord)
    implements Bericht {}
