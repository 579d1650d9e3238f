package nl.tijdig.berichten.ijw.deel;

import static nl.tijdig.berichten.ijw.vorm.Ldt.AFZENDER;
import static nl.tijdig.berichten.ijw.vorm.Ldt.BERICHTCODE;
import static nl.tijdig.berichten.ijw.vorm.Ldt.BERICHTSUBVERSIE;
import static nl.tijdig.berichten.ijw.vorm.Ldt.BERICHTVERSIE;
import static nl.tijdig.berichten.ijw.vorm.Ldt.ONTVANGER;

import nl.tijdig.berichten.ijw.deel.Kopdelen.BerichtIdentificatie;
import nl.tijdig.berichten.ijw.deel.Kopdelen.XsdVersie;
import nl.tijdig.berichten.ijw.vorm.Verplicht;

/** The header of a message that opens an exchange. */
public record Heenkop(
    @Verplicht(BERICHTCODE) String berichtCode,
    @Verplicht(BERICHTVERSIE) long berichtVersie,
    @Verplicht(BERICHTSUBVERSIE) long berichtSubversie,
    @Verplicht(AFZENDER) String afzender,
    @Verplicht(ONTVANGER) String ontvanger,
    @Verplicht BerichtIdentificatie berichtIdentificatie,
    @Verplicht XsdVersie xsdVersie)
    implements Kop {}
