package nl.tijdig.kern.tijd;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The Dutch working-day calendar; every day is a number of days since 1970-01-01. Source: Algemene
 * termijnenwet art. 3 and the decrees that equate days with a feestdag.
 */
public final class Kalender {

  private static final int EERSTE = (int) LocalDate.of(1950, 1, 1).toEpochDay();
  private static final int EINDE = (int) LocalDate.of(2150, 1, 1).toEpochDay();

  /** Number of werkdagen from the first day of the table up to and including each day. */
  private static final int[] TELLER = new int[EINDE - EERSTE];

  /** The day of each werkdag: {@code DAGEN[n]} is the n-th werkdag of the table. */
  private static final int[] DAGEN = new int[EINDE - EERSTE];

  private static final int WERKDAGEN = vul();

  private Kalender() {}

  private static int vul() {
    var aantal = 0;
    for (var dag = EERSTE; dag < EINDE; dag++) {
      if (isWerkdagBuitenTabel(dag)) {
        DAGEN[++aantal] = dag;
      }
      TELLER[dag - EERSTE] = aantal;
    }
    return aantal;
  }

  /** Monday to Friday and no feestdag. */
  public static boolean isWerkdag(int dag) {
    return dag > EERSTE && dag < EINDE
        ? TELLER[dag - EERSTE] > TELLER[dag - EERSTE - 1]
        : isWerkdagBuitenTabel(dag);
  }

  private static boolean isWerkdagBuitenTabel(int dag) {
    return weekdag(dag) < 5 && Feestdagen.naam(dag) == null;
  }

  /** Why the day is no werkdag ("Tweede Kerstdag", "zaterdag"), or null when it is one. */
  public static @Nullable String waaromGeenWerkdag(int dag) {
    var naam = Feestdagen.naam(dag);
    if (naam != null) {
      return naam;
    }
    return switch (weekdag(dag)) {
      case 5 -> "zaterdag";
      case 6 -> "zondag";
      default -> null;
    };
  }

  /** The n-th werkdag strictly after a day. */
  public static int werkdagNa(int dag, int aantal) {
    if (dag >= EERSTE && dag < EINDE) {
      var nummer = TELLER[dag - EERSTE] + aantal;
      if (nummer <= WERKDAGEN) {
        return DAGEN[nummer];
      }
    }
    return werkdagBuitenTabel(dag, aantal);
  }

  private static int werkdagBuitenTabel(int dag, int aantal) {
    var gevonden = dag;
    for (var nog = aantal; nog > 0; ) {
      if (isWerkdag(++gevonden)) {
        nog--;
      }
    }
    return gevonden;
  }

  /** Number of werkdagen strictly after {@code na} up to and including {@code totEnMet}. */
  public static int werkdagenTussen(int na, int totEnMet) {
    if (na >= EERSTE && totEnMet < EINDE) {
      return totEnMet <= na ? 0 : TELLER[totEnMet - EERSTE] - TELLER[na - EERSTE];
    }
    var aantal = 0;
    for (var dag = na + 1; dag <= totEnMet; dag++) {
      aantal += isWerkdag(dag) ? 1 : 0;
    }
    return aantal;
  }

  /** The first werkdag on or after a day: where the Algemene termijnenwet moves a due day to. */
  public static int eersteWerkdagVanaf(int dag) {
    var gevonden = dag;
    while (!isWerkdag(gevonden)) {
      gevonden++;
    }
    return gevonden;
  }

  /** Monday is 0, Sunday is 6. */
  private static int weekdag(int dag) {
    return Math.floorMod(dag + 3, 7);
  }
}
