package nl.tijdig.app.jeugdbeschermers.koppelen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import nl.tijdig.app.jeugdbeschermers.koppelen.Koppelvoorstel.Kind;
import org.jspecify.annotations.Nullable;

/**
 * One family, one jeugdbeschermer (product choice): the rule that the proposal keeps and the plan
 * is held against. Whoever has a brother or sister binds as long as they can be coupled here.
 */
public final class Gezinsband {

  private Gezinsband() {}

  /** The children as they are placed: each family together, and each other child alone. */
  public static List<List<Kind>> samen(List<Kind> kinderen) {
    var groepen = new LinkedHashMap<String, List<Kind>>();
    for (var kind : kinderen) {
      var sleutel = kind.gezin() == null ? "kind " + kind.nummer() : "gezin " + kind.gezin();
      groepen.computeIfAbsent(sleutel, nieuw -> new ArrayList<>()).add(kind);
    }
    return List.copyOf(groepen.values());
  }

  /** Who has to take this child because of its family; null when nobody binds. */
  public static @Nullable String bindt(Kind kind, Set<String> aanwezig) {
    var bij = kind.bijGezin();
    return bij != null && aanwezig.contains(bij) ? bij : null;
  }
}
