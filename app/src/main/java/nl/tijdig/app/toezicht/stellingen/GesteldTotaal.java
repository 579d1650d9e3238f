package nl.tijdig.app.toezicht.stellingen;

import nl.tijdig.app.toezicht.bevinding.Aspect;
import org.jspecify.annotations.Nullable;

/**
 * A total as somebody stated it, kept as it was said.
 *
 * @param bron where it was said, such as {@code 004:616-617}
 */
public record GesteldTotaal(
    Aspect aspect, Telgroep groep, Aantallen aantallen, @Nullable Cohort cohort, String bron) {

  /** A total without a stated start of its cases. */
  public static GesteldTotaal van(Aspect aspect, Telgroep groep, Aantallen aantallen, String bron) {
    return new GesteldTotaal(aspect, groep, aantallen, null, bron);
  }

  /** Whether it is about all cases. */
  public boolean isTotaal() {
    return groep.soort() == Telgroep.Soort.TOTAAL;
  }
}
