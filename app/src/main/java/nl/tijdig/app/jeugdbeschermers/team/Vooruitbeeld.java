package nl.tijdig.app.jeugdbeschermers.team;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The forecast as a picture of 1000 by 160 with its axes.
 *
 * @param lijn the corners of the stepped line, for an SVG
 * @param hoogste children at the top of the upright axis
 * @param hoogsteOp the first day with the most children
 * @param dagen the days below the lying axis, evenly spread
 */
record Vooruitbeeld(String lijn, int hoogste, LocalDate hoogsteOp, List<LocalDate> dagen) {

  private static final int BREED = 1000;
  private static final int ONDER = 160;
  private static final int STREEPJES = 4;

  static Vooruitbeeld van(Vooruitblik blik, LocalDate vanaf, int dagen) {
    var hoogste = blik.op(vanaf);
    var hoogsteOp = vanaf;
    for (var dag = 1; dag <= dagen; dag++) {
      var hier = blik.op(vanaf.plusDays(dag));
      if (hier > hoogste) {
        hoogste = hier;
        hoogsteOp = vanaf.plusDays(dag);
      }
    }
    return new Vooruitbeeld(
        lijn(blik, vanaf, dagen, Math.max(1, hoogste)),
        hoogste,
        hoogsteOp,
        IntStream.rangeClosed(0, STREEPJES)
            .mapToObj(deel -> vanaf.plusDays((long) deel * dagen / STREEPJES))
            .toList());
  }

  private static String lijn(Vooruitblik blik, LocalDate vanaf, int dagen, int hoogste) {
    var punten = new StringBuilder("0," + y(blik.op(vanaf), hoogste));
    for (var stap : blik.stappen()) {
      var x = BREED * ChronoUnit.DAYS.between(vanaf, stap.vanaf()) / dagen;
      if (x > 0 && x <= BREED) {
        punten
            .append(" ")
            .append(x)
            .append(",")
            .append(y(stap.zonder() - stap.kinderen(), hoogste));
        punten.append(" ").append(x).append(",").append(y(stap.zonder(), hoogste));
      }
    }
    return punten
        .append(" " + BREED + ",")
        .append(y(blik.op(vanaf.plusDays(dagen)), hoogste))
        .toString();
  }

  private static int y(int aantal, int hoogste) {
    return ONDER - ONDER * aantal / hoogste;
  }

  /** Halfway up the upright axis. */
  public int helft() {
    return hoogste / 2;
  }
}
