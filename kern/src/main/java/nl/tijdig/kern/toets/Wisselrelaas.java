package nl.tijdig.kern.toets;

import static nl.tijdig.kern.oordeel.Kenmerk.WACHTLIJST_BIJ_WISSELING;
import static nl.tijdig.kern.oordeel.Kenmerk.WISSELINGEN;
import static nl.tijdig.kern.oordeel.Kenmerk.ZONDER_JEUGDBESCHERMER;

import java.util.ArrayList;
import java.util.List;
import nl.tijdig.kern.oordeel.Kenmerken;
import nl.tijdig.kern.toets.Stap.Aard;
import org.jspecify.annotations.Nullable;

/** The story of n1.vast told day by day when every day is known: the plain rule. */
final class Wisselrelaas {

  /** At most one unplanned change (004:387-391). */
  static final int TOEGESTANE_WISSELINGEN = 1;

  private static final int GEEN = Integer.MIN_VALUE;

  private @Nullable String wie;
  private boolean ooitVast;
  private boolean zonderVast;
  private int openSinds = GEEN;
  private int ongepland;
  private Kenmerken kenmerken = Kenmerken.GEEN;

  private Wisselrelaas() {}

  /** Tells the story up to the end of the measure or the peildatum. */
  static Wisselrelaas van(List<Stap> stappen, int peildatum) {
    var relaas = new Wisselrelaas();
    var slot = peildatum;
    var verhaal = new ArrayList<>(stappen);
    verhaal.sort(Wisselrelaas::volgorde);
    for (var stap : verhaal) {
      relaas.neem(stap);
      if (stap.aard() == Aard.EINDE) {
        slot = stap.vroegst();
        break;
      }
    }
    relaas.weegGat(slot);
    return relaas;
  }

  private static int volgorde(Stap een, Stap ander) {
    return een.vroegst() == ander.vroegst()
        ? Long.compare(een.rang(), ander.rang())
        : Integer.compare(een.vroegst(), ander.vroegst());
  }

  /** GOED, FOUT or GEEN of {@link Wisselingen}. */
  int uitkomst() {
    if (!ooitVast) {
      return Wisselingen.GEEN;
    }
    return kenmerken() == Kenmerken.GEEN ? Wisselingen.GOED : Wisselingen.FOUT;
  }

  Kenmerken kenmerken() {
    return kenmerken.met(WISSELINGEN, ongepland > TOEGESTANE_WISSELINGEN);
  }

  private void neem(Stap stap) {
    switch (stap.aard()) {
      case ONTKOPPELING -> {
        if (wie != null && wie.equals(stap.wie())) {
          wie = null;
          zonderVast = true;
          openSinds = stap.vroegst();
          ongepland += stap.ongepland() ? 1 : 0;
        }
      }
      case WACHTLIJST -> kenmerken = kenmerken.met(WACHTLIJST_BIJ_WISSELING, zonderVast);
      case VASTE_KOPPELING -> {
        weegGat(stap.vroegst());
        ongepland += wie != null && !wie.equals(stap.wie()) ? 1 : 0;
        wie = stap.wie();
        ooitVast = true;
        zonderVast = false;
      }
      case VERVANGING -> weegGat(stap.vroegst());
      case EINDE -> {
        // What comes after it is not looked at.
      }
    }
  }

  /** Somebody came, or the story ends. */
  private void weegGat(int dag) {
    if (openSinds != GEEN) {
      kenmerken = kenmerken.met(ZONDER_JEUGDBESCHERMER, Wisselfeiten.langNa(openSinds) <= dag);
      openSinds = GEEN;
    }
  }
}
