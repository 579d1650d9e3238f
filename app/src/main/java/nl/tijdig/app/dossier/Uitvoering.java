package nl.tijdig.app.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which GI carries out a measure.
 *
 * @param gi inner id; null in a case from a report
 * @param sinds the day from which the court gave it to this GI; null when it had it from the start
 */
public record Uitvoering(@Nullable Integer gi, @Nullable LocalDate sinds) {

  /** No GI that Tijdig knows. */
  public static final Uitvoering GEEN = new Uitvoering(null, null);

  /** Whether what began on this day began under this GI. */
  public boolean omvat(LocalDate dag) {
    return sinds == null || !dag.isBefore(sinds);
  }
}
