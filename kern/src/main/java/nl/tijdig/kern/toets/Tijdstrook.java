package nl.tijdig.kern.toets;

import java.util.Arrays;
import java.util.List;
import nl.tijdig.kern.norm.NormId;
import nl.tijdig.kern.norm.Normen;
import nl.tijdig.kern.tijd.Kalender;
import org.jspecify.annotations.Nullable;

/**
 * The earliest days on which facts, placed in one order, can have happened together. Each demand is
 * of the form "not before a day that follows from another", so if any days satisfy all demands, the
 * earliest ones do.
 */
final class Tijdstrook {

  /** One werkdag more than may pass without jeugdbeschermer. */
  private static final int TE_LANG = Normen.van(NormId.N1_VAST).vasteTermijn().aantal() + 1;

  private static final int ONGEPLAATST = Integer.MIN_VALUE;

  private final List<Stap> stappen;
  private final int peildatum;
  private final int[] dag;
  private final int laatste;
  private final @Nullable Eis eisen;

  private enum Eisaard {
    ZELFDE_DAG_OF_LATER,
    LATER,
    LANG_ERNA,
    NIET_LANG_ERVOOR
  }

  /**
   * "The fact {@code naar} not before a day that follows from the fact {@code van}", as a chain.
   */
  private record Eis(int van, int naar, Eisaard aard, @Nullable Eis vorige) {
    int grens(int dag) {
      return switch (aard) {
        case ZELFDE_DAG_OF_LATER -> dag;
        case LATER -> dag + 1;
        case LANG_ERNA -> langNa(dag);
        case NIET_LANG_ERVOOR -> nietLangVoor(dag);
      };
    }
  }

  private Tijdstrook(
      List<Stap> stappen, int peildatum, int[] dag, int laatste, @Nullable Eis eisen) {
    this.stappen = stappen;
    this.peildatum = peildatum;
    this.dag = dag;
    this.laatste = laatste;
    this.eisen = eisen;
  }

  static Tijdstrook leeg(List<Stap> stappen, int peildatum) {
    return new Tijdstrook(stappen, peildatum, ongeplaatst(stappen.size()), -1, null);
  }

  private static int langNa(int dag) {
    return Kalender.werkdagNa(dag, TE_LANG);
  }

  private static int nietLangVoor(int dag) {
    var vroegst = dag;
    while (langNa(vroegst - 1) > dag) {
      vroegst--;
    }
    return vroegst;
  }

  /** Puts a fact after the last one; null when it, or one of the rest, no longer fits. */
  @Nullable Tijdstrook met(int i, int rest) {
    var stap = stappen.get(i);
    var vroegst = laatste < 0 ? stap.vroegst() : Math.max(stap.vroegst(), eersteNaLaatste(stap));
    if (vroegst > Math.min(stap.laatst(), peildatum)) {
      return null;
    }
    var dagen = dag.clone();
    dagen[i] = vroegst;
    var eis =
        laatste < 0
            ? eisen
            : new Eis(
                laatste,
                i,
                stap.rang() < stappen.get(laatste).rang()
                    ? Eisaard.LATER
                    : Eisaard.ZELFDE_DAG_OF_LATER,
                eisen);
    var strook = new Tijdstrook(stappen, peildatum, dagen, i, eis);
    return strook.kanRestNa(i, rest & ~(1 << i)) ? strook : null;
  }

  private int eersteNaLaatste(Stap stap) {
    return dag[laatste] + (stap.rang() < stappen.get(laatste).rang() ? 1 : 0);
  }

  /** Whether each fact of the rest can still come after fact i, or after the peildatum. */
  boolean kanRestNa(int i, int rest) {
    for (var r = rest; r != 0; r &= r - 1) {
      var stap = stappen.get(Integer.numberOfTrailingZeros(r));
      var eerste = dag[i] + (stap.rang() < stappen.get(i).rang() ? 1 : 0);
      if (stap.laatst() < eerste && stap.laatst() <= peildatum) {
        return false;
      }
    }
    return true;
  }

  /** Whether every fact of the rest can have happened after the peildatum. */
  boolean kanEindigen(int rest) {
    for (var r = rest; r != 0; r &= r - 1) {
      if (stappen.get(Integer.numberOfTrailingZeros(r)).laatst() <= peildatum) {
        return false;
      }
    }
    return true;
  }

  /** Demands that fact i comes too long (or not too long) after fact {@code open}. */
  @Nullable Tijdstrook metGat(int open, int i, boolean lang) {
    var eis =
        lang
            ? new Eis(open, i, Eisaard.LANG_ERNA, eisen)
            : new Eis(i, open, Eisaard.NIET_LANG_ERVOOR, eisen);
    return new Tijdstrook(stappen, peildatum, dag.clone(), laatste, eis).schuif();
  }

  /** Whether the time from fact {@code open} to the peildatum can be too long (or not too long). */
  boolean kanGatTotPeildatum(int open, boolean lang) {
    if (lang) {
      return langNa(dag[open]) <= peildatum;
    }
    var dagen = dag.clone();
    dagen[open] = Math.max(dagen[open], nietLangVoor(peildatum));
    return new Tijdstrook(stappen, peildatum, dagen, laatste, eisen).schuif() != null;
  }

  /** Moves days up until every demand is met; null when a fact no longer fits in its own days. */
  private @Nullable Tijdstrook schuif() {
    for (var bewogen = true; bewogen; ) {
      bewogen = false;
      for (var eis = eisen; eis != null; eis = eis.vorige) {
        var grens = eis.grens(dag[eis.van]);
        if (grens > dag[eis.naar]) {
          dag[eis.naar] = grens;
          bewogen = true;
        }
      }
      if (!past()) {
        return null;
      }
    }
    return this;
  }

  private boolean past() {
    for (var i = 0; i < dag.length; i++) {
      if (dag[i] > Math.min(stappen.get(i).laatst(), peildatum)) {
        return false;
      }
    }
    return true;
  }

  private static int[] ongeplaatst(int aantal) {
    var dagen = new int[aantal];
    Arrays.fill(dagen, ONGEPLAATST);
    return dagen;
  }
}
