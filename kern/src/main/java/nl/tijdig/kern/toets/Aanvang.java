package nl.tijdig.kern.toets;

import static nl.tijdig.kern.toets.Feiten.NOOIT;

import java.util.ArrayList;
import java.util.List;
import nl.tijdig.kern.oordeel.Kenmerk;

/**
 * A stretch of days on which a clock may have started, all judged by the same terms.
 *
 * @param vroegst first possible day, {@link Feiten#NOOIT} when the start is missing
 * @param kenmerken kenmerken of this way of starting, as bits
 * @param gemist the missing facts when the start is missing, as bits of {@link Gemis}
 */
record Aanvang(int vroegst, int laatst, int kenmerken, int gemist) {

  boolean ontbreekt() {
    return vroegst == NOOIT;
  }

  /** The first event, or its twin (kenmerk start_afgeleid) where the first is absent. */
  static List<Aanvang> van(Feiten feiten, Moment moment, Moment anders, Termijnen termijnen) {
    var gevonden = new ArrayList<Aanvang>(2);
    if (deel(gevonden, feiten, moment, 0, termijnen)
        && deel(gevonden, feiten, anders, Kenmerk.START_AFGELEID.bit(), termijnen)) {
      gevonden.add(ontbrekend(Gemis.UITSPRAAK.bit()));
    }
    return gevonden;
  }

  /** The later of pronouncement and notification, both needed (Besluit Jeugdwet 4.2.1-4.2.3). */
  static List<Aanvang> vanBeide(Feiten feiten, Termijnen termijnen) {
    var gevonden = new ArrayList<Aanvang>(1);
    var uitspraak = feiten.gebeurd(Moment.UITSPRAAK);
    var kennis = feiten.gebeurd(Moment.KENNISGEVING);
    if ((uitspraak & kennis & Feiten.JA) != 0) {
      splits(
          gevonden,
          Math.max(feiten.vroegst(Moment.UITSPRAAK), feiten.vroegst(Moment.KENNISGEVING)),
          Math.min(
              feiten.peildatum,
              Math.max(feiten.laatst(Moment.UITSPRAAK), feiten.laatst(Moment.KENNISGEVING))),
          0,
          termijnen);
    }
    var gemist =
        ((uitspraak & Feiten.NEE) != 0 ? Gemis.UITSPRAAK.bit() : 0)
            | ((kennis & Feiten.NEE) != 0 ? Gemis.KENNISGEVING.bit() : 0);
    if (gemist != 0) {
      gevonden.add(ontbrekend(gemist));
    }
    return gevonden;
  }

  /** Adds the days on which the moment may have been; says whether it may be absent. */
  private static boolean deel(
      List<Aanvang> gevonden, Feiten feiten, Moment moment, int kenmerken, Termijnen termijnen) {
    var vroegst = feiten.vroegst(moment);
    var laatst = feiten.laatst(moment);
    if (vroegst <= feiten.peildatum) {
      splits(gevonden, vroegst, Math.min(laatst, feiten.peildatum), kenmerken, termijnen);
    }
    return laatst > feiten.peildatum;
  }

  static void splits(
      List<Aanvang> gevonden, int vroegst, int laatst, int kenmerken, Termijnen termijnen) {
    var van = vroegst;
    while (van <= laatst) {
      var wijziging = termijnen.volgendeWijziging(van);
      var tot = Math.min(laatst, wijziging - 1);
      gevonden.add(new Aanvang(van, tot, kenmerken, 0));
      van = tot + 1;
    }
  }

  private static Aanvang ontbrekend(int gemist) {
    return new Aanvang(NOOIT, NOOIT, 0, gemist);
  }
}
