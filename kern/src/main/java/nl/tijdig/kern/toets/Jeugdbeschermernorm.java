package nl.tijdig.kern.toets;

import static nl.tijdig.kern.norm.NormId.N1;
import static nl.tijdig.kern.norm.NormId.N1_ACTIEF;
import static nl.tijdig.kern.norm.NormId.N1_TIJDIG;
import static nl.tijdig.kern.norm.NormId.N1_VAST;
import static nl.tijdig.kern.oordeel.Kenmerk.ADMINISTRATIEF;
import static nl.tijdig.kern.oordeel.Kenmerk.ALLEEN_BODEMEISEN;
import static nl.tijdig.kern.oordeel.Kenmerk.ONWENSELIJK;
import static nl.tijdig.kern.toets.Feiten.JA;
import static nl.tijdig.kern.toets.Feiten.NEE;
import static nl.tijdig.kern.toets.Feiten.NOOIT;

import java.util.List;
import nl.tijdig.kern.dossier.Verzuim;
import nl.tijdig.kern.norm.Normen;
import nl.tijdig.kern.oordeel.Oordeel;
import nl.tijdig.kern.tijd.Eenheid;

/** Norm 1: in time a fixed jeugdbeschermer who really goes to work (004:381-450). */
final class Jeugdbeschermernorm {

  private final Feiten feiten;
  private final Termijnen termijnen;
  private final int peildatum;
  private final List<Aanvang> aanvangen;
  private final Uitslagen tijdig = new Uitslagen();
  private final Uitslagen actief = new Uitslagen();
  private final Uitslagen vast = new Uitslagen();
  private final Uitslagen geheel = new Uitslagen();

  /** The verdicts that n1.tijdig and n1.actief can give together, as bits. */
  private int samen;

  private int kenmerkenSamen = -1;

  Jeugdbeschermernorm(Feiten feiten, Termijnen termijnen, List<Aanvang> aanvangen) {
    this.feiten = feiten;
    this.termijnen = termijnen;
    this.peildatum = feiten.peildatum;
    this.aanvangen = aanvangen;
  }

  void toets(Oordeel[] oordelen) {
    for (var aanvang : aanvangen) {
      if (aanvang.ontbreekt()) {
        ontbrekend(aanvang.gemist());
      } else {
        elk(aanvang, this::onthoud);
      }
    }
    if (samen != 0) {
      vast(feiten.wisselingen.uitkomsten());
      geheel();
    }
    var eenheid = Normen.van(N1_TIJDIG).vasteTermijn().telling();
    oordelen[N1_TIJDIG.ordinal()] = tijdig.oordeel(N1_TIJDIG, eenheid, feiten);
    oordelen[N1_ACTIEF.ordinal()] = actief.oordeel(N1_ACTIEF, Eenheid.DAGEN, feiten);
    oordelen[N1_VAST.ordinal()] = vast.oordeel(N1_VAST, Eenheid.DAGEN, feiten);
    oordelen[N1.ordinal()] =
        geheel.geheel(
            N1,
            oordelen[N1_TIJDIG.ordinal()],
            tijdig.gemist() | actief.gemist() | vast.gemist(),
            feiten);
  }

  private void ontbrekend(int gemist) {
    for (var uit : new Uitslagen[] {tijdig, actief, vast, geheel}) {
      uit.nietTeBeoordelen(NOOIT, gemist, 0);
    }
  }

  /** One completion of the dates that n1.tijdig and n1.actief ask for. */
  private record Stand(int uiterlijk, int actiefVoor, int koppeling, int opvang, int aanHetWerk) {}

  /** What to do with a completion and the verdicts (bits) and kenmerken that it gives together. */
  private interface Afnemer {
    void neem(Stand stand, int uitkomst, int kenmerken);
  }

  private void elk(Aanvang aanvang, Afnemer afnemer) {
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
    if (aanvang.vroegst() == aanvang.laatst()) {
      return new int[] {aanvang.vroegst()};
    }
    var kritiek =
        Kritiek.dagen(
            feiten, Moment.VASTE_KOPPELING, Moment.OPVANG, Moment.AAN_HET_WERK, Moment.BODEMEISEN);
    kritiek = feiten.wisselingen.kritiek(kritiek);
    return Kritiek.samen(
        Proefdagen.starts(
            aanvang.vroegst(), aanvang.laatst(), s -> termijnen.uiterlijk(N1_TIJDIG, s), kritiek),
        Proefdagen.starts(
            aanvang.vroegst(), aanvang.laatst(), s -> termijnen.uiterlijk(N1_ACTIEF, s), kritiek));
  }

  private void elk(Stand stand, int kenmerken, Afnemer afnemer) {
    var bodemeisen = feiten.gebeurd(Moment.BODEMEISEN);
    var nietActief = feiten.nietGebeurd(Verzuim.ACTIEF, null, stand.actiefVoor);
    var nietGekoppeld =
        feiten.nietGebeurd(Verzuim.JEUGDBESCHERMER_GEKOPPELD, null, stand.uiterlijk);
    for (var keuze = 0; keuze < 8; keuze++) {
      var a = keuze & 1;
      var b = keuze >> 1 & 1;
      var c = keuze >> 2;
      if ((bodemeisen >> a & nietActief >> b & nietGekoppeld >> c & 1) == 0) {
        continue;
      }
      var eigen = a == 1 ? ALLEEN_BODEMEISEN.bit() : 0;
      var werkt = actief(stand, kenmerken, eigen, b == 1);
      var op = tijdig(stand, kenmerken, werkt, c == 1);
      afnemer.neem(stand, Uitslagen.samen(werkt, op), laatsteKenmerken);
    }
  }

  /** Kenmerken of the completion judged last, of both aspects together. */
  private int laatsteKenmerken;

  private int actief(Stand s, int kenmerken, int bodemeisen, boolean nietActief) {
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
    var administratief = s.koppeling <= s.actiefVoor ? ADMINISTRATIEF.bit() : 0;
    laatsteKenmerken = kenmerken | bodemeisen | administratief;
    actief.nietVoldaan(s.actiefVoor, s.aanHetWerk, laatsteKenmerken);
    actief.teLaat(Math.min(s.aanHetWerk, peildatum) - s.actiefVoor);
    return Uitslagen.NIET_VOLDAAN;
  }

  private int tijdig(Stand s, int kenmerken, int werkt, boolean nietGekoppeld) {
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
  private int metOpvang(Stand s, int kenmerken, int werkt) {
    if (werkt == Uitslagen.VOLDAAN) {
      laatsteKenmerken |= ONWENSELIJK.bit();
      return tijdig.voldaan(s.uiterlijk, s.aanHetWerk, kenmerken | ONWENSELIJK.bit());
    }
    if (werkt == Uitslagen.LOOPT) {
      return tijdig.loopt(s.uiterlijk, kenmerken);
    }
    return werkt == Uitslagen.NIET_TE_BEOORDELEN
        ? tijdig.nietTeBeoordelen(s.uiterlijk, Gemis.ACTIEF, kenmerken)
        : tijdig.nietVoldaan(s.uiterlijk, s.koppeling, kenmerken);
  }

  private void onthoud(Stand stand, int uitkomst, int kenmerken) {
    samen |= uitkomst;
    kenmerkenSamen &= kenmerken;
  }

  private void vast(int uitkomsten) {
    vast.tel(bits(uitkomsten), feiten.wisselingen.kenmerken());
    if ((vast.mogelijk() & Uitslagen.NIET_TE_BEOORDELEN) != 0) {
      var gemis = Wisselingen.kanZonderKoppeling(uitkomsten) ? Gemis.KOPPELING : Gemis.WISSELINGEN;
      vast.nietTeBeoordelen(NOOIT, gemis, -1);
    }
  }

  /** What n1.vast says of each outcome; a reconstructie without violation cannot be judged. */
  private int bits(int uitkomsten) {
    var goed = feiten.isRegister ? Uitslagen.VOLDAAN : Uitslagen.NIET_TE_BEOORDELEN;
    return ((uitkomsten & Wisselingen.GOED) != 0 ? goed : 0)
        | ((uitkomsten & Wisselingen.FOUT) != 0 ? Uitslagen.NIET_VOLDAAN : 0)
        | ((uitkomsten & Wisselingen.GEEN) != 0 ? Uitslagen.NIET_TE_BEOORDELEN : 0);
  }

  /** The overall verdict: by product where that is exact, else by trying dates together. */
  private void geheel() {
    var uitkomsten = bits(feiten.wisselingen.uitkomsten());
    var mogelijk = product(samen, uitkomsten);
    if (!Uitslagen.isEenduidig(mogelijk)
        && !Uitslagen.isEenduidig(samen)
        && !Uitslagen.isEenduidig(uitkomsten)) {
      mogelijk = gezamenlijk();
    }
    geheel.tel(mogelijk, kenmerkenSamen | feiten.wisselingen.kenmerken());
  }

  private static int product(int een, int ander) {
    var uit = 0;
    for (var a = een; a != 0; a &= a - 1) {
      for (var b = ander; b != 0; b &= b - 1) {
        uit |= Uitslagen.samen(a & -a, b & -b);
      }
    }
    return uit;
  }

  /** Tries couplings for all aspects at once; stops as soon as two verdicts are seen. */
  private int gezamenlijk() {
    var gevonden = new int[1];
    for (var aanvang : aanvangen) {
      if (!aanvang.ontbreekt()) {
        elk(
            aanvang,
            (stand, uitkomst, kenmerken) -> gevonden[0] |= met(stand, uitkomst, gevonden[0]));
      }
    }
    return gevonden[0];
  }

  private int met(Stand s, int uitkomst, int gevonden) {
    if (Integer.bitCount(gevonden) > 1) {
      return 0;
    }
    var van =
        s.koppeling == NOOIT ? peildatum + 1 : ondergrens(s.koppeling, s.uiterlijk, s.actiefVoor);
    var tot = s.koppeling == NOOIT ? NOOIT : bovengrens(s.koppeling, s.uiterlijk, s.actiefVoor);
    var opvangIn = s.opvang <= s.uiterlijk ? JA : NEE;
    return product(
        uitkomst,
        bits(feiten.wisselingen.uitkomsten(van, tot, opvangIn, s.uiterlijk, feiten.instroom)));
  }

  private static int ondergrens(int dag, int uiterlijk, int actiefVoor) {
    if (dag <= uiterlijk) {
      return Integer.MIN_VALUE;
    }
    return dag <= actiefVoor ? uiterlijk + 1 : actiefVoor + 1;
  }

  private int bovengrens(int dag, int uiterlijk, int actiefVoor) {
    if (dag <= uiterlijk) {
      return Math.min(uiterlijk, peildatum);
    }
    return dag <= actiefVoor ? Math.min(actiefVoor, peildatum) : peildatum;
  }
}
