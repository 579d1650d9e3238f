package nl.tijdig.kern.toets;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A bound on the workers who can still come without one unplanned change too many: each of them
 * needs an unplanned change, a planned uncoupling of who was there, or nobody there.
 */
final class Wisselruimte {

  /** What one worker still has. */
  private static final class Rest {
    private boolean komt;
    private int koppelingen;
    private int gepland;
  }

  private final Map<@Nullable String, Rest> resten = new HashMap<>();
  private final Wisselstand stand;

  private Wisselruimte(Wisselstand stand) {
    this.stand = stand;
  }

  /** What is left after that day. */
  static Wisselruimte van(Wisselfeiten feiten, Wisselstand stand, int dag) {
    var ruimte = new Wisselruimte(stand);
    var zeker = Math.min(feiten.slotVan, feiten.slotTot);
    for (var i = 0; i < feiten.daden.size(); i++) {
      var stap = feiten.daden.get(i);
      if (!stand.gedaan().get(i) && stap.laatst() > dag) {
        var rest = ruimte.resten.computeIfAbsent(stap.wie(), wie -> new Rest());
        if (feiten.isKoppeling(i)) {
          rest.koppelingen++;
          rest.komt |= !stand.geplaatst().get(i) && stap.laatst() <= zeker;
        } else if (!stap.ongepland()) {
          rest.gepland++;
        }
      }
    }
    return ruimte;
  }

  /** Whether that is enough for all who certainly come yet. */
  boolean isGenoeg() {
    var ruimte =
        Wisselrelaas.TOEGESTANE_WISSELINGEN - stand.ongepland() + (stand.wie() == null ? 1 : 0);
    for (var rest : resten.entrySet()) {
      var isNu = rest.getKey() != null && rest.getKey().equals(stand.wie());
      ruimte += Math.min(rest.getValue().gepland, rest.getValue().koppelingen + (isNu ? 1 : 0));
      ruimte -= rest.getValue().komt && !isNu ? 1 : 0;
    }
    return ruimte >= 0;
  }
}
