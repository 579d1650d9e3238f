package nl.tijdig.berichten.ijw.deel;

import static nl.tijdig.berichten.ijw.vorm.Ldt.DATUM;
import static nl.tijdig.berichten.ijw.vorm.Ldt.IDENTIFICATIE;
import static nl.tijdig.berichten.ijw.vorm.Ldt.VERSIE;

import java.time.LocalDate;
import nl.tijdig.berichten.ijw.vorm.Verplicht;

/** The parts of a header. */
public final class Kopdelen {

  private Kopdelen() {}

  /** The name of a message, unique per kind and sender, and the day that it carries. */
  public record BerichtIdentificatie(
      @Verplicht(IDENTIFICATIE) String identificatie, @Verplicht(DATUM) LocalDate dagtekening) {}

  /** The versions of the schemas with which a message was made. */
  public record XsdVersie(
      @Verplicht(VERSIE) String basisschemaXsdVersie, @Verplicht(VERSIE) String berichtXsdVersie) {}
}
