package nl.tijdig.kern.toets;

import static nl.tijdig.kern.norm.NormId.N1;
import static nl.tijdig.kern.norm.NormId.N1_ACTIEF;
import static nl.tijdig.kern.norm.NormId.N1_TIJDIG;
import static nl.tijdig.kern.norm.NormId.N1_VAST;
import static nl.tijdig.kern.toets.Feiten.NOOIT;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.tijdig.kern.norm.Moment;
import nl.tijdig.kern.norm.Normen;
import nl.tijdig.kern.oordeel.Kenmerken;
import nl.tijdig.kern.oordeel.Oordeel;
import nl.tijdig.kern.tijd.Eenheid;
import nl.tijdig.kern.toets.TijdigEnActief.Stand;
import org.jspecify.annotations.Nullable;

/** Norm 1: in time a fixed jeugdbeschermer who really goes to work (004:381-450). */
final class Jeugdbeschermernorm {

  private final Feiten feiten;
  private final int peildatum;
  private final List<Aanvang> aanvangen;
  private final TijdigEnActief inzet;
  private final Uitslagen vast = new Uitslagen();
  private final Uitslagen geheel = new Uitslagen();

  /** The verdicts that n1.tijdig and n1.actief can give together, as bits. */
  private int samen;

  private @Nullable Kenmerken kenmerkenSamen;

  Jeugdbeschermernorm(Feiten feiten, Termijnen termijnen, List<Aanvang> aanvangen) {
    this.feiten = feiten;
    this.peildatum = feiten.peildatum;
    this.aanvangen = aanvangen;
    this.inzet = new TijdigEnActief(feiten, termijnen);
  }

  void toets(Oordeel[] oordelen) {
    for (var aanvang : aanvangen) {
      if (aanvang.ontbreekt()) {
        ontbrekend(aanvang.gemist());
      } else {
        inzet.elk(aanvang, this::onthoud);
      }
    }
    if (samen != 0) {
      vast(feiten.wisselingen.uitkomsten());
      geheel();
    }
    var eenheid = Normen.van(N1_TIJDIG).vasteTermijn().telling();
    var zonderVast = feiten.bezetting.kanZonderVast;
    var stil = feiten.kanOntbreken(Moment.AAN_HET_WERK);
    var tijdig = inzet.tijdig.oordeel(N1_TIJDIG, eenheid, feiten, zonderVast);
    var actief = inzet.actief.oordeel(N1_ACTIEF, Eenheid.DAGEN, feiten, stil);
    var gemist =
        Gemis.samen(Gemis.samen(inzet.tijdig.gemist(), inzet.actief.gemist()), vast.gemist());
    oordelen[N1_TIJDIG.ordinal()] = tijdig;
    oordelen[N1_ACTIEF.ordinal()] = actief;
    oordelen[N1_VAST.ordinal()] = vast.oordeel(N1_VAST, Eenheid.DAGEN, feiten, zonderVast);
    oordelen[N1.ordinal()] =
        geheel.geheel(N1, tijdig, gemist, tijdig.open() || actief.open(), feiten);
  }

  private void ontbrekend(Set<Gemis> gemist) {
    for (var uit : new Uitslagen[] {inzet.tijdig, inzet.actief, vast, geheel}) {
      uit.nietTeBeoordelen(NOOIT, gemist, Kenmerken.GEEN);
    }
  }

  private void onthoud(Stand stand, int uitkomst, Kenmerken kenmerken) {
    samen |= uitkomst;
    kenmerkenSamen = kenmerken.en(kenmerkenSamen);
  }

  private void vast(int uitkomsten) {
    vast.tel(bits(uitkomsten), feiten.wisselingen.kenmerken());
    if ((vast.mogelijk() & Uitslagen.NIET_TE_BEOORDELEN) != 0) {
      var gemis = Wisselingen.kanZonderKoppeling(uitkomsten) ? Gemis.KOPPELING : Gemis.WISSELINGEN;
      vast.mist(gemis.alleen());
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
    var kenmerken = Objects.requireNonNullElse(kenmerkenSamen, Kenmerken.GEEN);
    geheel.tel(mogelijk, kenmerken.of(feiten.wisselingen.kenmerken()));
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
        inzet.elk(
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
        s.koppeling() == NOOIT
            ? peildatum + 1
            : ondergrens(s.koppeling(), s.uiterlijk(), s.actiefVoor());
    var tot =
        s.koppeling() == NOOIT ? NOOIT : bovengrens(s.koppeling(), s.uiterlijk(), s.actiefVoor());
    var isOpgevangen = s.opvang() <= s.uiterlijk();
    return product(
        uitkomst,
        bits(
            feiten.wisselingen.uitkomsten(van, tot, isOpgevangen, s.uiterlijk(), feiten.instroom)));
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
