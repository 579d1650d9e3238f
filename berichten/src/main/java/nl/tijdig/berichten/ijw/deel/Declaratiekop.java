package nl.tijdig.berichten.ijw.deel;

import static nl.tijdig.berichten.ijw.vorm.Ldt.AFZENDER;
import static nl.tijdig.berichten.ijw.vorm.Ldt.BERICHTCODE;
import static nl.tijdig.berichten.ijw.vorm.Ldt.BERICHTSUBVERSIE;
import static nl.tijdig.berichten.ijw.vorm.Ldt.BERICHTVERSIE;
import static nl.tijdig.berichten.ijw.vorm.Ldt.ONTVANGER;
import static nl.tijdig.berichten.ijw.vorm.Ldt.RETOURCODE;
import static nl.tijdig.berichten.ijw.vorm.Ldt.VERSIE;

import java.util.List;
import nl.tijdig.berichten.ijw.codes.Code;
import nl.tijdig.berichten.ijw.deel.Kopdelen.BerichtIdentificatie;
import nl.tijdig.berichten.ijw.deel.Kopdelen.XsdVersie;
import nl.tijdig.berichten.ijw.vorm.Mogelijk;
import nl.tijdig.berichten.ijw.vorm.Verplicht;
import org.jspecify.annotations.Nullable;

/** The header of the answer to a claim. */
public record Declaratiekop(
    @Verplicht(BERICHTCODE) String berichtCode,
    @Verplicht(BERICHTVERSIE) long berichtVersie,
    @Verplicht(BERICHTSUBVERSIE) long berichtSubversie,
    @Verplicht(AFZENDER) String afzender,
    @Verplicht(ONTVANGER) String ontvanger,
    @Verplicht BerichtIdentificatie berichtIdentificatie,
    @Verplicht XsdVersie xsdVersie,
    @Verplicht BerichtIdentificatie declaratieIdentificatie,
    @Mogelijk(VERSIE) @Nullable String xsltVersie,
    @Verplicht XsdVersie xsdVersieDeclaratie,
    @Verplicht(RETOURCODE) List<Code> retourCodes)
    implements Kop {}
