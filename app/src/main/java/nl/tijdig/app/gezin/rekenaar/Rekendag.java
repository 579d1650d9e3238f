package nl.tijdig.app.gezin.rekenaar;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.tijdig.kern.tijd.Kalender;

/**
 * A day that is no werkdag.
 *
 * @param reden the end of the key of its text, such as {@code tweede-kerstdag}
 */
record Rekendag(LocalDate dag, String reden) {

  /** Those among these days, both included. */
  static List<Rekendag> van(int eerste, int laatste) {
    return IntStream.rangeClosed(eerste, laatste)
        .filter(dag -> !Kalender.isWerkdag(dag))
        .mapToObj(Rekendag::van)
        .toList();
  }

  private static Rekendag van(int dag) {
    var waarom = String.valueOf(Kalender.waaromGeenWerkdag(dag));
    return new Rekendag(
        LocalDate.ofEpochDay(dag), waarom.toLowerCase(Locale.ROOT).replace(' ', '-'));
  }
}
