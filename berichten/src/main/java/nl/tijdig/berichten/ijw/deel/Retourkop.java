package nl.tijdig.berichten.ijw.deel;

import static nl.tijdig.berichten.ijw.vorm.Ldt.AFZENDER;
import static nl.tijdig.berichten.ijw.vorm.Ldt.BERICHTCODE;
import static nl.tijdig.berichten.ijw.vorm.Ldt.BERICHTSUBVERSIE;
import static nl.tijdig.berichten.ijw.vorm.Ldt.BERICHTVERSIE;
import static nl.tijdig.berichten.ijw.vorm.Ldt.DATUM;
import static nl.tijdig.berichten.ijw.vorm.Ldt.IDENTIFICATIE;
import static nl.tijdig.berichten.ijw.vorm.Ldt.ONTVANGER;
import static nl.tijdig.berichten.ijw.vorm.Ldt.RETOURCODE;
import static nl.tijdig.berichten.ijw.vorm.Ldt.VERSIE;

import java.time.LocalDate;
import java.util.List;
import nl.tijdig.berichten.ijw.codes.Code;
import nl.tijdig.berichten.ijw.deel.Kopdelen.BerichtIdentificatie;
import nl.tijdig.berichten.ijw.deel.Kopdelen.XsdVersie;
import nl.tijdig.berichten.ijw.vorm.Mogelijk;
import nl.tijdig.berichten.ijw.vorm.Verplicht;
import org.jspecify.annotations.Nullable;

/** The header of an answer: the header that is answered, unchanged, and what the answer adds. */
public record Retourkop(
    @Verplicht(BERICHTCODE) String berichtCode,
    @Verplicht(BERICHTVERSIE) long berichtVersie,
    @Verplicht(BERICHTSUBVERSIE) long berichtSubversie,
    @Verplicht(AFZENDER) String afzender,
    @Verplicht(ONTVANGER) String ontvanger,
    @Verplicht BerichtIdentificatie berichtIdentificatie,
    @Verplicht XsdVersie xsdVersie,
    @Verplicht(IDENTIFICATIE) String identificatieRetour,
    @Verplicht(DATUM) LocalDate dagtekeningRetour,
    @Mogelijk(VERSIE) @Nullable String xsltVersie,
    @Verplicht XsdVersie xsdVersieRetour,
    @Mogelijk(RETOURCODE) List<Code> retourCodes)
    implements Kop {}
