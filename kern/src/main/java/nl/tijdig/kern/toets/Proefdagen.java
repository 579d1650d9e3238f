package nl.tijdig.kern.toets;

import static nl.tijdig.kern.toets.Feiten.NOOIT;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * The days at which an uncertain date must be tried so that every possible verdict shows. A rule
 * only compares days with limits, so between two limits all days weigh the same: trying the first
 * and last day of each stretch equals trying them all.
 */
final class Proefdagen {

  private static final int[] NIET = {NOOIT};

  private Proefdagen() {}

  /**
   * The days to try of one that lies in {@code [vroegst, laatst]}; {@link Feiten#NOOIT} stands for
   * "not by the peildatum". Rules compare the day with {@code grenzen} as "on or before".
   */
  static int[] van(int vroegst, int laatst, int peildatum, int... grenzen) {
    if (vroegst > peildatum) {
      return NIET;
    }
    if (vroegst == laatst) {
      return new int[] {vroegst};
    }
    var dagen = new int[2 * grenzen.length + 3];
    var aantal = 0;
    var eind = Math.min(laatst, peildatum);
    dagen[aantal++] = vroegst;
    dagen[aantal++] = eind;
    for (var grens : grenzen) {
      if (grens >= vroegst && grens < eind) {
        dagen[aantal++] = grens;
        dagen[aantal++] = grens + 1;
      }
    }
    if (laatst > peildatum) {
      dagen[aantal++] = NOOIT;
    }
    return uniek(dagen, aantal);
  }

  /**
   * The starts to try of a clock that starts in {@code [vroegst, laatst]}: the first and last day
   * of each stretch in which the due day stands in the same order to every day of {@code kritiek}.
   */
  static int[] starts(int vroegst, int laatst, IntUnaryOperator uiterlijk, Kritiek kritiek) {
    var vroegstUiterlijk = uiterlijk.applyAsInt(vroegst);
    var laatstUiterlijk = uiterlijk.applyAsInt(laatst);
    var grenzen = kritiek.dagen();
    var dagen = new int[4 * grenzen.length + 2];
    var aantal = 0;
    dagen[aantal++] = vroegst;
    dagen[aantal++] = laatst;
    for (var dag : grenzen) {
      for (var grens : new int[] {dag, dag + 1}) {
        if (vroegstUiterlijk < grens && grens <= laatstUiterlijk) {
          var eerste = eersteStart(vroegst, laatst, uiterlijk, grens);
          dagen[aantal++] = eerste - 1;
          dagen[aantal++] = eerste;
        }
      }
    }
    return uniek(dagen, aantal);
  }

  /** Both lists as one, each day once, in order. */
  static int[] samen(int[] een, int[] ander) {
    var dagen = Arrays.copyOf(een, een.length + ander.length);
    System.arraycopy(ander, 0, dagen, een.length, ander.length);
    return uniek(dagen, dagen.length);
  }

  /** The first start of which the due day is on or after a limit; there is one. */
  private static int eersteStart(int vroegst, int laatst, IntUnaryOperator uiterlijk, int grens) {
    var laag = vroegst;
    var hoog = laatst;
    while (laag < hoog) {
      var midden = laag + (hoog - laag) / 2;
      if (uiterlijk.applyAsInt(midden) >= grens) {
        hoog = midden;
      } else {
        laag = midden + 1;
      }
    }
    return laag;
  }

  /** So many of these days, each once and in order. */
  static int[] uniek(int[] dagen, int aantal) {
    Arrays.sort(dagen, 0, aantal);
    var uit = 1;
    for (var i = 1; i < aantal; i++) {
      if (dagen[i] != dagen[uit - 1]) {
        dagen[uit++] = dagen[i];
      }
    }
    return Arrays.copyOf(dagen, uit);
  }
}
