package nl.tijdig.app.toezicht.stellingen;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.tijdig.kern.tijd.Datum;

/**
 * From when the cases of a total started, as it was written: {@code 2020-11-15}, {@code 2020-11},
 * or {@code --11-15} when the source names no year.
 */
public record Cohort(String tekst) {

  private static final Pattern ZONDER_JAAR = Pattern.compile("--(\\d\\d-\\d\\d)");

  public Cohort {
    // A leap year, so that 29 February is a day of some year.
    Datum.van(ZONDER_JAAR.matcher(tekst).replaceFirst("2020-$1"));
  }

  /** Whether the year must still be filled in. */
  public boolean isZonderJaar() {
    return tekst.startsWith("--");
  }

  /** The start, when its year is known. */
  public Optional<Datum> start() {
    return isZonderJaar() ? Optional.empty() : Optional.of(Datum.van(tekst));
  }

  /** Whether the cases would have started after everything was looked at. */
  public boolean ligtNa(Datum referentie) {
    return start().filter(start -> start.vroegst() > referentie.laatst()).isPresent();
  }

  /** The same start; a year that is missing or impossible says nothing against it. */
  public boolean isZelfdeAls(Cohort ander, Datum referentie) {
    if (jaarTelt(referentie) && ander.jaarTelt(referentie)) {
      return tekst.equals(ander.tekst);
    }
    return zonderJaar().equals(ander.zonderJaar());
  }

  private boolean jaarTelt(Datum referentie) {
    return !isZonderJaar() && !ligtNa(referentie);
  }

  private String zonderJaar() {
    return isZonderJaar() ? tekst.substring(2) : tekst.substring(Math.min(5, tekst.length()));
  }
}
