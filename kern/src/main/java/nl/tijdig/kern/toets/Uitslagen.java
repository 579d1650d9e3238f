package nl.tijdig.kern.toets;

import static nl.tijdig.kern.toets.Feiten.NOOIT;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.tijdig.kern.dossier.Gebeurtenis;
import nl.tijdig.kern.dossier.Soort;
import nl.tijdig.kern.norm.NormId;
import nl.tijdig.kern.oordeel.Achterstand;
import nl.tijdig.kern.oordeel.Kenmerken;
import nl.tijdig.kern.oordeel.Oordeel;
import nl.tijdig.kern.oordeel.Tijden;
import nl.tijdig.kern.oordeel.Uitkomst;
import nl.tijdig.kern.tijd.Datum;
import nl.tijdig.kern.tijd.Eenheid;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what a norm says under every completion of the uncertain dates and makes one verdict of
 * it: firm when all agree, otherwise "cannot be judged" with the uncertain facts named.
 */
final class Uitslagen {

  static final int VOLDAAN = 1 << Uitkomst.VOLDAAN.ordinal();
  static final int GEMOTIVEERD = 1 << Uitkomst.GEMOTIVEERD.ordinal();
  static final int NIET_VOLDAAN = 1 << Uitkomst.NIET_VOLDAAN.ordinal();
  static final int LOOPT = 1 << Uitkomst.LOOPT.ordinal();
  static final int NIET_TE_BEOORDELEN = 1 << Uitkomst.NIET_TE_BEOORDELEN.ordinal();
  static final int NIET_VAN_TOEPASSING = 1 << Uitkomst.NIET_VAN_TOEPASSING.ordinal();

  private static final Uitkomst[] UITKOMSTEN = Uitkomst.values();

  private int mogelijk;
  private @Nullable Kenmerken kenmerken;
  private Set<Gemis> gemist = Gemis.NIETS;
  private int aanvangVan = NOOIT;
  private int aanvangTot = Integer.MIN_VALUE;
  private int uiterlijkVan = NOOIT;
  private int uiterlijkTot = Integer.MIN_VALUE;
  private int opVan = NOOIT;
  private int opTot = Integer.MIN_VALUE;
  private int teLaatVan = NOOIT;
  private int teLaatTot = Integer.MIN_VALUE;
  private List<String> verschoven = List.of();

  /** The verdicts that some completion gives, as bits. */
  int mogelijk() {
    return mogelijk;
  }

  /** The kenmerken that every completion has. */
  private Kenmerken kenmerken() {
    return kenmerken == null ? Kenmerken.GEEN : kenmerken;
  }

  /** What is missing under some completion. */
  Set<Gemis> gemist() {
    return gemist;
  }

  int voldaan(int uiterlijk, int op, Kenmerken kenmerken) {
    gedaan(op);
    return tel(VOLDAAN, uiterlijk, kenmerken);
  }

  int gemotiveerd(int uiterlijk, int op, Kenmerken kenmerken) {
    gedaan(op);
    return tel(GEMOTIVEERD, uiterlijk, kenmerken);
  }

  int loopt(int uiterlijk, Kenmerken kenmerken) {
    return tel(LOOPT, uiterlijk, kenmerken);
  }

  int nietVoldaan(int uiterlijk, int op, Kenmerken kenmerken) {
    gedaan(op);
    return tel(NIET_VOLDAAN, uiterlijk, kenmerken);
  }

  int nietTeBeoordelen(int uiterlijk, Gemis gemis, Kenmerken kenmerken) {
    return nietTeBeoordelen(uiterlijk, gemis.alleen(), kenmerken);
  }

  int nietTeBeoordelen(int uiterlijk, Set<Gemis> gemis, Kenmerken kenmerken) {
    mist(gemis);
    return tel(NIET_TE_BEOORDELEN, uiterlijk, kenmerken);
  }

  /** Names what is missing in a verdict that was added already. */
  void mist(Set<Gemis> gemis) {
    gemist = Gemis.samen(gemist, gemis);
  }

  void nietVanToepassing(Kenmerken kenmerken) {
    tel(NIET_VAN_TOEPASSING, kenmerken);
  }

  /** The day on which the clock of the next verdict started. */
  void begonnen(int start) {
    aanvangVan = Math.min(aanvangVan, start);
    aanvangTot = Math.max(aanvangTot, start);
  }

  /** How late the last-added verdict was, in the norm's own unit. */
  void teLaat(int aantal) {
    teLaatVan = Math.min(teLaatVan, aantal);
    teLaatTot = Math.max(teLaatTot, aantal);
  }

  void verschoven(List<String> redenen) {
    verschoven = redenen;
  }

  /** Adds verdicts that were found elsewhere, as bits, with the kenmerken that all of them have. */
  void tel(int uitkomsten, Kenmerken kenmerken) {
    mogelijk |= uitkomsten;
    this.kenmerken = kenmerken.en(this.kenmerken);
  }

  private int tel(int uitkomst, int uiterlijk, Kenmerken kenmerken) {
    tel(uitkomst, kenmerken);
    if (uiterlijk != NOOIT) {
      uiterlijkVan = Math.min(uiterlijkVan, uiterlijk);
      uiterlijkTot = Math.max(uiterlijkTot, uiterlijk);
    }
    return uitkomst;
  }

  private void gedaan(int op) {
    if (op != NOOIT) {
      opVan = Math.min(opVan, op);
      opTot = Math.max(opTot, op);
    }
  }

  /**
   * "Overall" of normen.md 2, for one completion: each argument is the bit of a verdict that
   * applies.
   */
  static int samen(int een, int ander) {
    var beide = een | ander;
    if ((beide & NIET_VOLDAAN) != 0) {
      return NIET_VOLDAAN;
    }
    if ((beide & NIET_TE_BEOORDELEN) != 0) {
      return NIET_TE_BEOORDELEN;
    }
    if ((beide & LOOPT) != 0) {
      return LOOPT;
    }
    return (beide & GEMOTIVEERD) != 0 ? GEMOTIVEERD : VOLDAAN;
  }

  /** The verdict of one bit. */
  static Uitkomst uitkomst(int bit) {
    return UITKOMSTEN[Integer.numberOfTrailingZeros(bit)];
  }

  static boolean isEenduidig(int uitkomsten) {
    return Integer.bitCount(uitkomsten) == 1;
  }

  private Uitkomst uitkomst() {
    return isEenduidig(mogelijk) ? uitkomst(mogelijk) : Uitkomst.NIET_TE_BEOORDELEN;
  }

  /**
   * The verdict.
   *
   * @param kanOpen whether some completion leaves work, by the row of this aspect in normen.md 2a;
   *     what loopt is open as well
   */
  Oordeel oordeel(NormId norm, Eenheid eenheid, Feiten feiten, boolean kanOpen) {
    var uitkomst = uitkomst();
    var open = feiten.kanOpenStaan() && (kanOpen || (mogelijk & LOOPT) != 0);
    return new Oordeel(
        norm,
        uitkomst,
        tijden(uitkomst, eenheid, open),
        kenmerken(),
        ontbreekt(uitkomst, norm, feiten),
        Bewijs.van(norm, feiten));
  }

  /** The overall verdict: its dates are those of the aspect that asks for tijdigheid. */
  Oordeel geheel(
      NormId norm, Oordeel tijdig, Set<Gemis> gemistInDelen, boolean open, Feiten feiten) {
    var uitkomst = uitkomst();
    mist(gemistInDelen);
    var teLaat =
        uitkomst == Uitkomst.NIET_VOLDAAN && tijdig.uitkomst() == uitkomst ? tijdig.teLaat() : null;
    return new Oordeel(
        norm,
        uitkomst,
        new Tijden(tijdig.aanvang(), tijdig.uiterlijk(), null, open, teLaat, List.of()),
        kenmerken(),
        ontbreekt(uitkomst, norm, feiten),
        Bewijs.van(norm, feiten));
  }

  private Tijden tijden(Uitkomst uitkomst, Eenheid eenheid, boolean open) {
    var aanvang = interval(aanvangVan, aanvangTot);
    var uiterlijk = interval(uiterlijkVan, uiterlijkTot);
    if (uitkomst == Uitkomst.NIET_TE_BEOORDELEN) {
      return new Tijden(aanvang, uiterlijk, null, open, null, verschoven);
    }
    var teLaat =
        uitkomst == Uitkomst.NIET_VOLDAAN && teLaatVan <= teLaatTot
            ? new Achterstand(teLaatVan, teLaatTot, eenheid)
            : null;
    return new Tijden(aanvang, uiterlijk, interval(opVan, opTot), open, teLaat, verschoven);
  }

  private static @Nullable Datum interval(int van, int tot) {
    return van <= tot ? new Datum(van, tot) : null;
  }

  private List<String> ontbreekt(Uitkomst uitkomst, NormId norm, Feiten feiten) {
    if (uitkomst != Uitkomst.NIET_TE_BEOORDELEN) {
      return List.of();
    }
    if (isEenduidig(mogelijk)) {
      return Gemis.namen(gemist);
    }
    var namen = new ArrayList<String>();
    for (var feit : Bewijs.van(norm, feiten)) {
      if (telt(feit, feiten) && !namen.contains(feit.soort().code())) {
        namen.add(feit.soort().code());
      }
    }
    return List.copyOf(namen);
  }

  /** An uncertain fact; niet_gebeurd weighs in a reconstructie only. */
  private static boolean telt(Gebeurtenis feit, Feiten feiten) {
    return !feit.op().isExact() && !(feiten.isRegister && feit.soort() == Soort.NIET_GEBEURD);
  }
}
