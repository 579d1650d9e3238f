package nl.tijdig.kern.toets;

import static nl.tijdig.kern.oordeel.Kenmerk.WACHTLIJST_BIJ_WISSELING;
import static nl.tijdig.kern.oordeel.Kenmerk.WISSELINGEN;
import static nl.tijdig.kern.oordeel.Kenmerk.ZONDER_JEUGDBESCHERMER;
import static nl.tijdig.kern.toets.Wisselingen.FOUT;
import static nl.tijdig.kern.toets.Wisselingen.GEEN;
import static nl.tijdig.kern.toets.Wisselingen.GOED;

import java.util.List;
import nl.tijdig.kern.toets.Stap.Aard;
import org.jspecify.annotations.Nullable;

/**
 * Tries every order in which the facts about jeugdbeschermers can have happened, and stops once the
 * answer cannot change. With exact dates there is one order, so this is also the plain rule.
 */
final class Volgorden {

  /** At most one unplanned change (004:387-391). */
  private static final int TOEGESTANE_WISSELINGEN = 1;

  private final List<Stap> stappen;
  private final int peildatum;
  private int gevonden;
  private int kenmerken = -1;

  Volgorden(List<Stap> stappen, int peildatum) {
    this.stappen = stappen;
    this.peildatum = peildatum;
  }

  /** The outcomes of all orders, as bits of GOED, FOUT and GEEN; complete unless two were found. */
  int zoek() {
    var allemaal = (1 << stappen.size()) - 1;
    verder(new Stand(allemaal, null, -1, false, 0, 0, false), Tijdstrook.leeg(stappen, peildatum));
    return gevonden;
  }

  /** The kenmerken that every FOUT order has, as bits. */
  int kenmerken() {
    return kenmerken == -1 ? 0 : kenmerken;
  }

  /**
   * How far the story has come.
   *
   * @param rest the facts still to come, as bits
   * @param open the ontkoppeling after which nobody has come yet, or -1
   * @param zonderVast uncoupled and no new vaste jeugdbeschermer yet
   */
  private record Stand(
      int rest,
      @Nullable String gekoppeld,
      int open,
      boolean zonderVast,
      int ongepland,
      int kenmerken,
      boolean ooitVast) {

    Stand zonder(int i) {
      return new Stand(
          rest & ~(1 << i), gekoppeld, open, zonderVast, ongepland, kenmerken, ooitVast);
    }

    Stand met(int kenmerk) {
      return new Stand(rest, gekoppeld, open, zonderVast, ongepland, kenmerken | kenmerk, ooitVast);
    }

    Stand ontkoppel(int i, boolean isOngepland) {
      var aantal = ongepland + (isOngepland ? 1 : 0);
      return new Stand(rest, null, i, true, aantal, kenmerken | teVeel(aantal), ooitVast);
    }

    Stand koppel(String wie) {
      var aantal = ongepland + (gekoppeld != null && !gekoppeld.equals(wie) ? 1 : 0);
      return new Stand(rest, wie, -1, false, aantal, kenmerken | teVeel(aantal), true);
    }

    Stand vervang() {
      return new Stand(rest, gekoppeld, -1, zonderVast, ongepland, kenmerken, ooitVast);
    }

    private static int teVeel(int ongepland) {
      return ongepland > TOEGESTANE_WISSELINGEN ? WISSELINGEN.bit() : 0;
    }
  }

  private void verder(Stand stand, Tijdstrook strook) {
    if (kanNietsMeerVeranderen(stand)) {
      return;
    }
    if (strook.kanEindigen(stand.rest)) {
      sluit(stand, strook);
    }
    for (var rest = stand.rest; rest != 0; rest &= rest - 1) {
      var i = Integer.numberOfTrailingZeros(rest);
      var volgende = strook.met(i, stand.rest);
      if (volgende != null) {
        zet(stand.zonder(i), i, volgende);
      }
    }
  }

  private boolean kanNietsMeerVeranderen(Stand stand) {
    return Integer.bitCount(gevonden) > 1
        || gevonden == FOUT && stand.kenmerken != 0 && (stand.kenmerken & kenmerken) == kenmerken;
  }

  private void zet(Stand stand, int i, Tijdstrook strook) {
    var stap = stappen.get(i);
    switch (stap.aard()) {
      case ONTKOPPELING -> {
        var telt = stand.gekoppeld != null && stand.gekoppeld.equals(stap.wie());
        verder(telt ? stand.ontkoppel(i, stap.ongepland()) : stand, strook);
      }
      case WACHTLIJST ->
          verder(stand.zonderVast ? stand.met(WACHTLIJST_BIJ_WISSELING.bit()) : stand, strook);
      case VASTE_KOPPELING, VERVANGING -> {
        for (var lang : new boolean[] {true, false}) {
          naGat(stand, stand.open, i, strook, lang);
        }
      }
      case EINDE -> eindig(stand, i, strook);
    }
  }

  /** Couples after a long or a short time without jeugdbeschermer, where either is possible. */
  private void naGat(Stand stand, int open, int i, Tijdstrook strook, boolean lang) {
    if (open < 0 && lang) {
      return;
    }
    var passend = open < 0 ? strook : strook.metGat(open, i, lang);
    if (passend != null) {
      var na = lang ? stand.met(ZONDER_JEUGDBESCHERMER.bit()) : stand;
      var stap = stappen.get(i);
      var wie = stap.wie();
      verder(
          stap.aard() == Aard.VASTE_KOPPELING && wie != null ? na.koppel(wie) : na.vervang(),
          passend);
    }
  }

  /** The measure ends: what comes after it is not looked at. */
  private void eindig(Stand stand, int i, Tijdstrook strook) {
    for (var lang : new boolean[] {true, false}) {
      if (stand.open < 0 && lang) {
        continue;
      }
      var passend = stand.open < 0 ? strook : strook.metGat(stand.open, i, lang);
      if (passend != null && passend.kanRestNa(i, stand.rest)) {
        slot(lang ? stand.met(ZONDER_JEUGDBESCHERMER.bit()) : stand);
      }
    }
  }

  private void slot(Stand stand) {
    if (stand.ooitVast) {
      meld(stand.kenmerken);
    } else {
      gevonden |= GEEN;
    }
  }

  /** No more facts up to the peildatum. */
  private void sluit(Stand stand, Tijdstrook strook) {
    if (!stand.ooitVast || stand.open < 0) {
      slot(stand);
    } else {
      if (strook.kanGatTotPeildatum(stand.open, true)) {
        meld(stand.kenmerken | ZONDER_JEUGDBESCHERMER.bit());
      }
      if (strook.kanGatTotPeildatum(stand.open, false)) {
        meld(stand.kenmerken);
      }
    }
  }

  private void meld(int gevondenKenmerken) {
    if (gevondenKenmerken == 0) {
      gevonden |= GOED;
    } else {
      gevonden |= FOUT;
      kenmerken &= gevondenKenmerken;
    }
  }
}
