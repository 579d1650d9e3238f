package nl.tijdig.app.dossier.blad;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.tijdig.app.dossier.Dossierblad;
import nl.tijdig.kern.dossier.Eigenaar;
import nl.tijdig.kern.dossier.Instroomstop;
import nl.tijdig.kern.dossier.Koppelrol;
import nl.tijdig.kern.dossier.Koppelverloop;
import nl.tijdig.kern.dossier.Koppelverloop.Koppeling;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for the child, and who did before. Whoever was coupled under a former GI is coupled
 * no more.
 *
 * @param eigenaar who answers for it, also when no worker is coupled
 * @param nu the workers that are coupled, the fixed jeugdbeschermer first
 * @param eerder those that were, the latest first
 */
record Verantwoordelijke(Eigenaar eigenaar, List<Werker> nu, List<Werker> eerder) {

  /**
   * A worker by name.
   *
   * @param tot the last day; null while it runs
   */
  record Werker(String naam, Koppelrol rol, LocalDate vanaf, @Nullable LocalDate tot) {}

  static Verantwoordelijke van(Dossierblad blad, List<Instroomstop> stops, Dossiernamen namen) {
    var dag = blad.peildatum();
    var alle = Koppelverloop.van(blad.dossier().gebeurtenissen()).koppelingen();
    var nu =
        alle.stream()
            .filter(koppeling -> koppeling.periode().omvat(dag) && isVanGi(blad, koppeling))
            .sorted(Comparator.comparing(Koppeling::rol))
            .toList();
    var eerder =
        alle.stream()
            .filter(koppeling -> !nu.contains(koppeling))
            .filter(koppeling -> !koppeling.periode().vanaf().isAfter(dag))
            .sorted(Comparator.comparing((Koppeling een) -> een.periode().vanaf()).reversed())
            .toList();
    return new Verantwoordelijke(
        blad.eigenaar(stops),
        nu.stream().map(koppeling -> werker(koppeling, namen.kort(koppeling.wie()))).toList(),
        eerder.stream().map(koppeling -> gewezen(blad, koppeling, namen)).toList());
  }

  private static boolean isVanGi(Dossierblad blad, Koppeling koppeling) {
    return blad.blad().uitvoering().omvat(koppeling.periode().vanaf());
  }

  private static Werker werker(Koppeling koppeling, String naam) {
    return new Werker(
        naam, koppeling.rol(), koppeling.periode().vanaf(), koppeling.periode().tot());
  }

  /** The court gave the child to another GI: that ended it. */
  private static Werker gewezen(Dossierblad blad, Koppeling koppeling, Dossiernamen namen) {
    if (isVanGi(blad, koppeling)) {
      return werker(koppeling, namen.kort(koppeling.wie()));
    }
    var sinds = blad.blad().uitvoering().sinds();
    var tot = koppeling.periode().tot();
    return new Werker(
        koppeling.wie(),
        koppeling.rol(),
        koppeling.periode().vanaf(),
        tot == null && sinds != null ? sinds.minusDays(1) : tot);
  }
}
