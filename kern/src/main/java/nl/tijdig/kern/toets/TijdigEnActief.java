package nl.tijdig.kern.toets;

import static nl.tijdig.kern.norm.NormId.N1_ACTIEF;
import static nl.tijdig.kern.norm.NormId.N1_TIJDIG;
import static nl.tijdig.kern.oordeel.Kenmerk.ADMINISTRATIEF;
import static nl.tijdig.kern.oordeel.Kenmerk.ALLEEN_BODEMEISEN;
import static nl.tijdig.kern.oordeel.Kenmerk.ONWENSELIJK;
import static nl.tijdig.kern.toets.Feiten.NOOIT;

import nl.tijdig.kern.dossier.Verzuim;
import nl.tijdig.kern.norm.Moment;
import nl.tijdig.kern.norm.Normen;
import nl.tijdig.kern.oordeel.Kenmerken;

/**
 * The aspects n1.tijdig and n1.actief, which ask for the same dates: whether somebody was there in
 * time, and really went to work (004:381-450).
 */
final class TijdigEnActief {

  /** What n1.tijdig says. */
  final Uitslagen tijdig = new Uitslagen();

  /** What n1.actief says. */
  final Uitslagen actief = new Uitslagen();

  private final Feiten feiten;
  private final Termijnen termijnen;
  private final int peildatum;

  TijdigEnActief(Feiten feiten, Termijnen termijnen) {
    this.feiten = feiten;
    this.termijnen = termijnen;
    this.peildatum = feiten.peildatum;
  }

  /** One completion of the dates that n1.tijdig and n1.actief ask for. */
  record Stand(int uiterlijk, int actiefVoor, int koppeling, int opvang, int aanHetWerk) {}

  /** What to do with a completion and the verdicts (bits) and kenmerken that it gives together. */
  interface Afnemer {
    void neem(Stand stand, int uitkomst, Kenmerken kenmerken);
  }

  /** Judges every completion of this start. */
  void elk(Aanvang aanvang, Afnemer afnemer) {
    for (var start : starts(aanvang)) {
      tijdig.begonnen(start);
      actief.begonnen(start);
      var uiterlijk = termijnen.uiterlijk(N1_TIJDIG, start);
      var actiefVoor = termijnen.uiterlijk(N1_ACTIEF, start);
      for (var koppeling : dagen(Moment.VASTE_KOPPELING, uiterlijk, actiefVoor)) {
        for (var opvang : dagen(Moment.OPVANG, uiterlijk)) {
          for (var werk : dagen(Moment.AAN_HET_WERK, actiefVoor)) {
            elk(
                new Stand(uiterlijk, actiefVoor, koppeling, opvang, werk),
                aanvang.kenmerken(),
                afnemer);
          }
        }
      }
    }
  }

  private int[] dagen(Moment moment, int... grenzen) {
    return Proefdagen.van(feiten.vroegst(moment), feiten.laatst(moment), peildatum, grenzen);
  }

  private int[] starts(Aanvang aanvang) {
    if (aanvang.isExact()) {
      return new int[] {aanvang.vroegst()};
    }
    var kritiek =
        feiten.wisselingen.metGrenzen(
            new Kritiek(feiten)
                .met(
                    Moment.VASTE_KOPPELING, Moment.OPVANG, Moment.AAN_HET_WERK, Moment.BODEMEISEN));
    return Proefdagen.samen(
        Proefdagen.starts(
            aanvang.vroegst(), aanvang.laatst(), s -> termijnen.uiterlijk(N1_TIJDIG, s), kritiek),
        Proefdagen.starts(
            aanvang.vroegst(), aanvang.laatst(), s -> termijnen.uiterlijk(N1_ACTIEF, s), kritiek));
  }

  private void elk(Stand stand, Kenmerken kenmerken, Afnemer afnemer) {
    var bodemeisen = feiten.gebeurd(Moment.BODEMEISEN);
    var nietActief = feiten.nietGebeurd(Verzuim.ACTIEF, null, stand.actiefVoor);
    var nietGekoppeld =
        feiten.nietGebeurd(Verzuim.JEUGDBESCHERMER_GEKOPPELD, null, stand.uiterlijk);
    for (var metBodemeisen : bodemeisen.antwoorden()) {
      for (var zonderWerk : nietActief.antwoorden()) {
        for (var zonderKoppeling : nietGekoppeld.antwoorden()) {
          var werkt = actief(stand, kenmerken, metBodemeisen, zonderWerk);
          var op = tijdig(stand, kenmerken, werkt, zonderKoppeling);
          afnemer.neem(stand, Uitslagen.samen(werkt, op), laatsteKenmerken);
        }
      }
    }
  }

  /** Kenmerken of the completion judged last, of both aspects together. */
  private Kenmerken laatsteKenmerken = Kenmerken.GEEN;

  private int actief(Stand s, Kenmerken kenmerken, boolean bodemeisen, boolean nietActief) {
    laatsteKenmerken = kenmerken;
    if (s.aanHetWerk <= s.actiefVoor) {
      return actief.voldaan(s.actiefVoor, s.aanHetWerk, kenmerken);
    }
    if (peildatum <= s.actiefVoor) {
      return actief.loopt(s.actiefVoor, kenmerken);
    }
    if (s.aanHetWerk == NOOIT && !feiten.isRegister && !nietActief) {
      return actief.nietTeBeoordelen(s.actiefVoor, Gemis.ACTIEF, kenmerken);
    }
    laatsteKenmerken =
        kenmerken
            .met(ALLEEN_BODEMEISEN, bodemeisen)
            .met(ADMINISTRATIEF, s.koppeling <= s.actiefVoor);
    actief.nietVoldaan(s.actiefVoor, s.aanHetWerk, laatsteKenmerken);
    actief.teLaat(Math.min(s.aanHetWerk, peildatum) - s.actiefVoor);
    return Uitslagen.NIET_VOLDAAN;
  }

  private int tijdig(Stand s, Kenmerken kenmerken, int werkt, boolean nietGekoppeld) {
    if (s.koppeling <= s.uiterlijk) {
      return tijdig.voldaan(s.uiterlijk, s.koppeling, kenmerken);
    }
    if (s.opvang <= s.uiterlijk) {
      return metOpvang(s, kenmerken, werkt);
    }
    if (peildatum <= s.uiterlijk) {
      return tijdig.loopt(s.uiterlijk, kenmerken);
    }
    if (s.koppeling == NOOIT && !feiten.isRegister && !nietGekoppeld) {
      return tijdig.nietTeBeoordelen(s.uiterlijk, Gemis.KOPPELING, kenmerken);
    }
    tijdig.nietVoldaan(s.uiterlijk, s.koppeling, kenmerken);
    if (s.koppeling != NOOIT) {
      var termijn = Normen.van(N1_TIJDIG).vasteTermijn();
      tijdig.teLaat(termijn.teLaat(s.uiterlijk, s.koppeling));
    }
    return Uitslagen.NIET_VOLDAAN;
  }

  /**
   * Wachtlijstbeheer or instroomteam: undesirable, but enough if somebody really works
   * (004:431-434).
   */
  private int metOpvang(Stand s, Kenmerken kenmerken, int werkt) {
    if (werkt == Uitslagen.VOLDAAN) {
      laatsteKenmerken = laatsteKenmerken.met(ONWENSELIJK);
      return tijdig.voldaan(s.uiterlijk, s.aanHetWerk, kenmerken.met(ONWENSELIJK));
    }
    if (werkt == Uitslagen.LOOPT) {
      return tijdig.loopt(s.uiterlijk, kenmerken);
    }
    return werkt == Uitslagen.NIET_TE_BEOORDELEN
        ? tijdig.nietTeBeoordelen(s.uiterlijk, Gemis.ACTIEF, kenmerken)
        : tijdig.nietVoldaan(s.uiterlijk, s.koppeling, kenmerken);
  }
}
