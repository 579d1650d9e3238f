package nl.tijdig.app.jeugdbeschermers.plan;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import nl.tijdig.kern.dossier.Ontkoppelreden;
import org.jspecify.annotations.Nullable;

/**
 * Which child somebody wants to couple to whom.
 *
 * @param van who has the children now, as the form saw it; null when nobody did
 * @param reden why they are uncoupled; only with {@code van}, null when none was chosen
 * @param op the day from which it counts; null: today
 * @param wie per number of a dossier who takes the child, in the order of the numbers
 */
public record Wens(
    @Nullable String van,
    @Nullable Ontkoppelreden reden,
    @Nullable LocalDate op,
    Map<String, String> wie) {

  public Wens {
    wie = Collections.unmodifiableMap(new TreeMap<>(wie));
  }

  /** Children whom nobody has, coupled from today. */
  public static Wens zonder(Map<String, String> wie) {
    return new Wens(null, null, null, wie);
  }

  /** The same for the children of whom this holds. */
  Wens alleen(Predicate<String> kind) {
    var rest = new TreeMap<>(wie);
    rest.keySet().removeIf(kind.negate());
    return new Wens(van, reden, op, rest);
  }
}
