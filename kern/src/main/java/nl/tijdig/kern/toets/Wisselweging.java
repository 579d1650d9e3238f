package nl.tijdig.kern.toets;

import static nl.tijdig.kern.oordeel.Kenmerk.WACHTLIJST_BIJ_WISSELING;
import static nl.tijdig.kern.oordeel.Kenmerk.WISSELINGEN;
import static nl.tijdig.kern.oordeel.Kenmerk.ZONDER_JEUGDBESCHERMER;

import java.util.BitSet;

/** What the facts that tell no story of their own make of a day, for one question. */
final class Wisselweging {

  private final Wisselfeiten feiten;
  private final Wisselvraag vraag;

  Wisselweging(Wisselfeiten feiten, Wisselvraag vraag) {
    this.feiten = feiten;
    this.vraag = vraag;
  }

  /** The stand-in who came in time when somebody can have, or for a breach must have; or -1. */
  int inval(Wisselstand stand, int dag) {
    return vraag.breekt() ? gedwongenInval(stand, dag) : eersteInval(stand, dag);
  }

  /** The stand-in who can have come in time and can wait least; each comes once. */
  private int eersteInval(Wisselstand stand, int dag) {
    for (var i = 0; i < feiten.invallers.size(); i++) {
      var inval = feiten.invallers.get(i);
      if (!stand.gedaan().get(feiten.daden.size() + i)
          && inval.vroegst() < dag
          && inval.laatst() >= stand.sinds()) {
        return i;
      }
    }
    return -1;
  }

  /** A stand-in who can only have come in this gap. */
  private int gedwongenInval(Wisselstand stand, int dag) {
    for (var i = 0; i < feiten.invallers.size(); i++) {
      var inval = feiten.invallers.get(i);
      if (inval.vroegst() >= stand.sinds() && inval.laatst() < dag) {
        return i;
      }
    }
    return -1;
  }

  /** Whether somebody must be, or for a breach can be, on the wachtlijst without vaste. */
  boolean isOpWachtlijst(Wisselstand stand, int dag) {
    if (!stand.isZonder() || !vraag.over(WACHTLIJST_BIJ_WISSELING)) {
      return false;
    }
    for (var stap : feiten.wachtlijst) {
      if (vraag.breekt()
          ? stap.vroegst() <= dag && dag <= stap.laatst()
          : stap.vroegst() >= stand.sinds() && stap.laatst() == dag) {
        return true;
      }
    }
    return false;
  }

  /** Whether the rule on changes can still be kept; a breach is always possible. */
  boolean isNogMogelijk(Wisselstand stand, int dag) {
    return vraag.breekt()
        || !vraag.over(WISSELINGEN)
        || Wisselruimte.van(feiten, stand, dag).isGenoeg();
  }

  /** Whether each fact of which this is the last day has its place. */
  boolean isOpTijd(Wisselstand stand, int dag) {
    for (var i = 0; i < feiten.daden.size(); i++) {
      if (feiten.daden.get(i).laatst() == dag && !stand.geplaatst().get(i)) {
        return false;
      }
    }
    return true;
  }

  /** What matters of the state at the end of a day. */
  Wisselstand einde(Wisselstand stand, int dag) {
    var voorbij = new BitSet();
    for (var i = 0; i < feiten.daden.size(); i++) {
      voorbij.set(i, feiten.daden.get(i).laatst() <= dag);
    }
    for (var i = 0; i < feiten.invallers.size(); i++) {
      voorbij.set(feiten.daden.size() + i, feiten.invallers.get(i).laatst() <= dag);
    }
    var zo = stand.open() && !vraag.over(ZONDER_JEUGDBESCHERMER) ? stand.opgevangen(-1) : stand;
    return zo.einde(dag, zo.open() || isSindsVanBelang(zo, dag), voorbij);
  }

  /** Whether somebody may yet turn out to have been on the wachtlijst all the time since. */
  private boolean isSindsVanBelang(Wisselstand stand, int dag) {
    if (!stand.isZonder() || vraag.breekt() || !vraag.over(WACHTLIJST_BIJ_WISSELING)) {
      return false;
    }
    for (var stap : feiten.wachtlijst) {
      if (stap.vroegst() >= stand.sinds() && stap.laatst() > dag) {
        return true;
      }
    }
    return false;
  }
}
