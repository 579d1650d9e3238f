package nl.tijdig.berichten.ijw.deel;

import nl.tijdig.berichten.ijw.deel.Kopdelen.BerichtIdentificatie;
import nl.tijdig.berichten.ijw.deel.Kopdelen.XsdVersie;
import nl.tijdig.berichten.ijw.vorm.Berichtklasse;

/** The header of any message. */
public sealed interface Kop extends Berichtklasse permits Heenkop, Retourkop, Declaratiekop {

  /** The code of the kind of message (COD002). */
  String berichtCode();

  /** The release of the standard: 3. */
  long berichtVersie();

  /** The release below that: 2. */
  long berichtSubversie();

  /** The gemeente (4 digits) or the aanbieder (AGB, 8 digits) that sends. */
  String afzender();

  /** The gemeente or the aanbieder that receives. */
  String ontvanger();

  /** What names the message. */
  BerichtIdentificatie berichtIdentificatie();

  /** The versions of the schemas with which the message was made. */
  XsdVersie xsdVersie();
}
