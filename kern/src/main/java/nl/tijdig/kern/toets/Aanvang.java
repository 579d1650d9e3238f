package nl.tijdig.kern.toets;

import static nl.tijdig.kern.toets.Feiten.NOOIT;

import java.util.Set;
import nl.tijdig.kern.oordeel.Kenmerken;

/**
 * A stretch of days on which a clock may have started, all judged by the same terms.
 *
 * @param vroegst first possible day, {@link Feiten#NOOIT} when the start is missing
 * @param kenmerken kenmerken of this way of starting
 * @param gemist the missing facts when the start is missing
 */
record Aanvang(int vroegst, int laatst, Kenmerken kenmerken, Set<Gemis> gemist) {

  static Aanvang ontbrekend(Set<Gemis> gemist) {
    return new Aanvang(NOOIT, NOOIT, Kenmerken.GEEN, gemist);
  }

  /** Whether the clock starts on one day only. */
  boolean isExact() {
    return vroegst == laatst;
  }

  boolean ontbreekt() {
    return vroegst == NOOIT;
  }
}
