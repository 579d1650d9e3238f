package nl.tijdig.app.jeugdbeschermers.team;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How many children will be without jeugdbeschermer, and from when, if nobody acts: those who are
 * now, and those of workers who leave.
 *
 * @param nu without jeugdbeschermer today
 */
public record Vooruitblik(int nu, List<Stap> stappen) {

  /** A worker who leaves, with the children coupled to them today. */
  public record Vertrek(String wie, LocalDate laatsteDag, int kinderen) {}

  /** From this day on so many children are without, counted up. */
  public record Stap(LocalDate vanaf, String wie, int kinderen, int zonder) {}

  /** Leaving on a day means being there on it; the children are without from the day after. */
  static Vooruitblik van(int nu, List<Vertrek> vertrekken) {
    var stappen = new ArrayList<Stap>();
    var zonder = nu;
    for (var vertrek :
        vertrekken.stream()
            .sorted(Comparator.comparing(Vertrek::laatsteDag).thenComparing(Vertrek::wie))
            .toList()) {
      zonder += vertrek.kinderen();
      stappen.add(
          new Stap(vertrek.laatsteDag().plusDays(1), vertrek.wie(), vertrek.kinderen(), zonder));
    }
    return new Vooruitblik(nu, List.copyOf(stappen));
  }

  /** The last number, or today's when nobody leaves. */
  public int straks() {
    return stappen.isEmpty() ? nu : stappen.getLast().zonder();
  }

  /** How many are without on a day. */
  int op(LocalDate dag) {
    var zonder = nu;
    for (var stap : stappen) {
      if (!stap.vanaf().isAfter(dag)) {
        zonder = stap.zonder();
      }
    }
    return zonder;
  }

  /** The corners of the stepped line in a picture of 1000 by 160, for so many days from a day. */
  public String lijn(LocalDate vanaf, int dagen) {
    var hoogste = Math.max(1, straks());
    var punten = new StringBuilder("0," + y(nu, hoogste));
    for (var stap : stappen) {
      var x = 1000 * ChronoUnit.DAYS.between(vanaf, stap.vanaf()) / dagen;
      if (x <= 1000) {
        var hier = " " + Math.max(0, x) + ",";
        punten.append(hier).append(y(stap.zonder() - stap.kinderen(), hoogste));
        punten.append(hier).append(y(stap.zonder(), hoogste));
      }
    }
    return punten.append(" 1000,").append(y(op(vanaf.plusDays(dagen)), hoogste)).toString();
  }

  private static int y(int aantal, int hoogste) {
    return 150 - 130 * aantal / hoogste;
  }
}
