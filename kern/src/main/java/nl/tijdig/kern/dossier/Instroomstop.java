package nl.tijdig.kern.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A GI that takes up no new children for a time; gemeenten set up an instroomorganisatie that looks
 * after them meanwhile (001:1015-1045).
 *
 * @param jeugdregio the only jeugdregio where it holds; null: everywhere
 */
public record Instroomstop(
    String gi, @Nullable String jeugdregio, Periode periode, String instroomorganisatie) {

  /** Whether a measure that a judge pronounces on that day falls under the stop. */
  public boolean geldtVoor(Betrokkenen wie, LocalDate uitspraak) {
    return gi.equals(wie.gi())
        && (jeugdregio == null || jeugdregio.equals(wie.jeugdregio()))
        && periode.omvat(uitspraak);
  }
}
