package nl.tijdig.app.dossier;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.tijdig.kern.dossier.Bron;
import nl.tijdig.kern.dossier.Dossier;
import nl.tijdig.kern.dossier.Gebeurtenis;
import nl.tijdig.kern.dossier.Soort;
import nl.tijdig.kern.norm.NormId;
import nl.tijdig.kern.oordeel.Oordeel;
import nl.tijdig.kern.oordeel.Uitkomst;
import org.jspecify.annotations.Nullable;

/** The stored form of one verdict: what lists need in order to find it. */
record Klok(Oordeel oordeel, boolean isOpen, boolean isEerste) {

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

  static List<Klok> van(Dossier dossier, List<Oordeel> oordelen) {
    var loopt = dossier.gebeurtenissen().stream().noneMatch(Klok::isEinde);
    var eerste = loopt && dossier.bron() == Bron.REGISTER ? eerste(oordelen) : null;
    return oordelen.stream()
        .map(oordeel -> new Klok(oordeel, loopt && isOpen(oordeel), oordeel == eerste))
        .toList();
  }

  private static boolean isEinde(Gebeurtenis feit) {
    return feit.soort() == Soort.MAATREGEL_BEEINDIGD;
  }

  private static @Nullable Oordeel eerste(List<Oordeel> oordelen) {
    return oordelen.stream()
        .filter(oordeel -> TE_DOEN.contains(oordeel.norm()) && isOpen(oordeel))
        .filter(oordeel -> oordeel.uiterlijk() != null)
        .min(Comparator.comparingInt(Klok::laatsteUiterlijk))
        .orElse(null);
  }

  private static int laatsteUiterlijk(Oordeel oordeel) {
    var uiterlijk = oordeel.uiterlijk();
    return uiterlijk == null ? Integer.MAX_VALUE : uiterlijk.laatst();
  }

  /** Not yet done: running, or late and still not there. */
  private static boolean isOpen(Oordeel oordeel) {
    return oordeel.uitkomst() == Uitkomst.LOOPT
        || oordeel.uitkomst() == Uitkomst.NIET_VOLDAAN && oordeel.op() == null;
  }
}
