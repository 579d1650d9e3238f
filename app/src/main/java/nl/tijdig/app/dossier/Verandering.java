package nl.tijdig.app.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.tijdig.kern.oordeel.Oordeel;

/** A verdict that became another one, or got other dates, by a recorded fact. */
public record Verandering(Oordeel eerst, Oordeel nu) {

  /** What differs between the verdicts of two moments, in the order of the norms. */
  public static List<Verandering> tussen(List<Oordeel> eerst, List<Oordeel> nu) {
    var gevonden = new ArrayList<Verandering>();
    for (var i = 0; i < nu.size(); i++) {
      var verandering = new Verandering(eerst.get(i), nu.get(i));
      if (verandering.isEcht()) {
        gevonden.add(verandering);
      }
    }
    return List.copyOf(gevonden);
  }

  /** Whether the verdict itself became another one, and not only its dates. */
  public boolean isAnders() {
    return eerst.uitkomst() != nu.uitkomst();
  }

  private boolean isEcht() {
    return isAnders()
        || !Objects.equals(eerst.uiterlijk(), nu.uiterlijk())
        || !Objects.equals(eerst.op(), nu.op());
  }
}
