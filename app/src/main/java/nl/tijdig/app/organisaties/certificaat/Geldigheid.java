package nl.tijdig.app.organisaties.certificaat;

import java.time.LocalDate;
import nl.tijdig.app.pagina.Antwoorden;

/** Which days the registers of organisations take. */
public final class Geldigheid {

  /** The Jeugdwet, which knows certificates, holds from this day on. */
  private static final LocalDate JEUGDWET = LocalDate.of(2015, 1, 1);

  /** A later day is a slip of the pen (product choice). */
  private static final int JAREN_VOORUIT = 10;

  private Geldigheid() {}

  /** A day since the Jeugdwet, and within ten years from today. */
  public static LocalDate dag(String veld, String kop, Antwoorden antwoorden, LocalDate vandaag) {
    return antwoorden.dag(veld, kop, JEUGDWET, vandaag.plusYears(JAREN_VOORUIT));
  }
}
