package nl.tijdig.app.dossier.gevolgen;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.tijdig.kern.dossier.Bron;
import nl.tijdig.kern.dossier.Dossier;
import nl.tijdig.kern.dossier.Rol;
import nl.tijdig.kern.norm.NormId;
import nl.tijdig.kern.oordeel.Oordeel;
import org.jspecify.annotations.Nullable;

/**
 * The one line of a child with a running measure in every worklist, also when nothing is recorded.
 *
 * @param eerste the open verdict that is due first; null when nothing is open
 * @param wie the fixed jeugdbeschermer; null when there is none
 */
record Aandacht(@Nullable Oordeel eerste, @Nullable String wie) {

  /** The norms of which somebody can still do the work when the term has passed. */
  private static final Set<NormId> TE_DOEN =
      EnumSet.of(
          NormId.N1_TIJDIG,
          NormId.N1_ACTIEF,
          NormId.N2_TIJDIG,
          NormId.N3_TIJDIG,
          NormId.BESLUIT_CONTACT,
          NormId.JEUGDWET_PLAN,
          NormId.BESLUIT_EVALUATIE);

  static Optional<Aandacht> van(Dossier dossier, List<Oordeel> oordelen) {
    if (dossier.bron() == Bron.RECONSTRUCTIE || !Klok.loopt(dossier)) {
      return Optional.empty();
    }
    var wie =
        Koppeling.van(dossier).stream()
            .filter(koppeling -> koppeling.rol() == Rol.VAST)
            .max(Comparator.comparing(Koppeling::vanaf))
            .map(Koppeling::wie)
            .orElse(null);
    return Optional.of(new Aandacht(eerste(oordelen), wie));
  }

  private static @Nullable Oordeel eerste(List<Oordeel> oordelen) {
    return oordelen.stream()
        .filter(oordeel -> TE_DOEN.contains(oordeel.norm()) && Klok.isOpen(oordeel))
        .filter(oordeel -> oordeel.uiterlijk() != null)
        .min(Comparator.comparingInt(Aandacht::laatsteUiterlijk))
        .orElse(null);
  }

  private static int laatsteUiterlijk(Oordeel oordeel) {
    var uiterlijk = oordeel.uiterlijk();
    return uiterlijk == null ? Integer.MAX_VALUE : uiterlijk.laatst();
  }
}
