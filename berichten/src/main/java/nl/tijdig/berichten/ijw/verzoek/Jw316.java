package nl.tijdig.berichten.ijw.verzoek;

import nl.tijdig.berichten.ijw.deel.Bericht;
import nl.tijdig.berichten.ijw.deel.Retourkop;
import nl.tijdig.berichten.ijw.vorm.Mogelijk;
import nl.tijdig.berichten.ijw.vorm.Verplicht;
import org.jspecify.annotations.Nullable;

/** JW316: the answer to a JW315. */
public record Jw316(@Verplicht Retourkop header, @Mogelijk Jw315.@Nullable Client client)
    implements Bericht {}
