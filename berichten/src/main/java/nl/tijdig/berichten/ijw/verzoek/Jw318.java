package nl.tijdig.berichten.ijw.verzoek;

import nl.tijdig.berichten.ijw.deel.Bericht;
import nl.tijdig.berichten.ijw.deel.Retourkop;
import nl.tijdig.berichten.ijw.vorm.Mogelijk;
import nl.tijdig.berichten.ijw.vorm.Verplicht;
import org.jspecify.annotations.Nullable;

/** JW318: the answer to a JW317. */
public record Jw318(@Verplicht Retourkop header, @Mogelijk Jw317.@Nullable Client client)
    implements Bericht {}
