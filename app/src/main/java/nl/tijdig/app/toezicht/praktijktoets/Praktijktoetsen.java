package nl.tijdig.app.toezicht.praktijktoets;

import java.util.List;
import java.util.Optional;
import nl.tijdig.app.toezicht.bevinding.Casusblad;
import nl.tijdig.app.toezicht.bevinding.Vastlegging;

/** The praktijktoetsen with their cases and bevindingen. */
public interface Praktijktoetsen {

  /** The newest first, at most a hundred. */
  List<Regel> lijst();

  /** A praktijktoets with its number of cases. */
  record Regel(Praktijktoets praktijktoets, int casussen) {}

  Optional<Praktijktoets> vind(long id);

  /** Every case, in order, with the computed verdicts beside it. */
  List<Casusblad> casussen(Praktijktoets praktijktoets);

  Optional<Casusblad> casus(Praktijktoets praktijktoets, int nummer);

  /** The number of the case that was taken from this dossier. */
  Optional<Integer> casusVan(long praktijktoets, String dossier);

  /** What inspectors recorded about a dossier, for showing it beside the computed verdicts. */
  List<Vastlegging> vanDossier(String dossier);
}
