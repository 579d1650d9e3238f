package nl.tijdig.app.jeugdbeschermers.werkers;

import java.time.LocalDate;
import nl.tijdig.app.jeugdbeschermers.vervanging.Verlof;
import org.jspecify.annotations.Nullable;

/**
 * Days on which a worker is away. Why is nobody's business here.
 *
 * @param tot last day away; null when nobody knows yet
 * @param vervanger who stands in, as named in facts
 * @param ingetrokken it did not happen
 */
record Afwezigheid(
    long id,
    LocalDate vanaf,
    @Nullable LocalDate tot,
    @Nullable String vervanger,
    boolean ingetrokken) {

  /** One that is not recorded yet. */
  static Afwezigheid nieuw(LocalDate vanaf, @Nullable LocalDate tot, @Nullable String vervanger) {
    return new Afwezigheid(0, vanaf, tot, vervanger, false);
  }

  /** The same until another day. */
  Afwezigheid tot(@Nullable LocalDate tot) {
    return new Afwezigheid(id, vanaf, tot, vervanger, false);
  }

  /** The same, that did not happen. */
  Afwezigheid nietDoorgegaan() {
    return new Afwezigheid(id, vanaf, tot, vervanger, true);
  }

  /** Another as soon as somebody changed it; a form carries it. */
  public String versie() {
    return ingetrokken ? "ingetrokken" : String.valueOf(tot);
  }

  /** As the rule on standing in sees it. */
  Verlof van(String wie) {
    return new Verlof(id, wie, vanaf, tot, vervanger);
  }

  /** Whether they are away on this day. */
  public boolean omvat(LocalDate dag) {
    return !ingetrokken && !dag.isBefore(vanaf) && (tot == null || !dag.isAfter(tot));
  }

  /** Whether it can still change: it runs, it is to come, or its end is not known. */
  public boolean isOpen(LocalDate dag) {
    return !ingetrokken && (tot == null || !tot.isBefore(dag));
  }

  boolean raakt(Afwezigheid ander) {
    return !ingetrokken
        && !ander.ingetrokken
        && (tot == null || !tot.isBefore(ander.vanaf))
        && (ander.tot == null || !ander.tot.isBefore(vanaf));
  }
}
