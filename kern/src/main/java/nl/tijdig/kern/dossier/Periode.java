package nl.tijdig.kern.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days on end.
 *
 * @param vanaf the first day
 * @param tot the last day; null while it lasts
 */
public record Periode(LocalDate vanaf, @Nullable LocalDate tot) {

  /** Whether the day is one of them. */
  public boolean omvat(LocalDate dag) {
    return !dag.isBefore(vanaf) && (tot == null || !dag.isAfter(tot));
  }
}
