package nl.tijdig.app.dossier.gevolgen;

import java.util.List;
import nl.tijdig.kern.dossier.Dossier;
import nl.tijdig.kern.dossier.Soort;
import nl.tijdig.kern.oordeel.Oordeel;
import nl.tijdig.kern.oordeel.Uitkomst;

/**
 * The stored form of one verdict: what lists need in order to find it.
 *
 * @param isOpen somebody still has to do something for this norm
 */
record Klok(Oordeel oordeel, boolean isOpen) {

  static List<Klok> van(Dossier dossier, List<Oordeel> oordelen) {
    var loopt = loopt(dossier);
    return oordelen.stream().map(oordeel -> new Klok(oordeel, loopt && isOpen(oordeel))).toList();
  }

  /** Whether the measure has not ended. */
  static boolean loopt(Dossier dossier) {
    return dossier.gebeurtenissen().stream()
        .noneMatch(feit -> feit.soort() == Soort.MAATREGEL_BEEINDIGD);
  }

  /** Not yet done: running, or late and still not there. */
  static boolean isOpen(Oordeel oordeel) {
    return oordeel.uitkomst() == Uitkomst.LOOPT
        || oordeel.uitkomst() == Uitkomst.NIET_VOLDAAN && oordeel.op() == null;
  }
}
