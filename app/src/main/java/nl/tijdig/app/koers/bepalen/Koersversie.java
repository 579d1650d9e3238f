package nl.tijdig.app.koers.bepalen;

import java.sql.Timestamp;
import java.util.List;
import java.util.stream.Stream;

/**
 * One version of a koers; the last one holds.
 *
 * @param versie from 1
 * @param op the moment of recording
 */
record Koersversie(int versie, Koersinhoud inhoud, String door, Timestamp op) {

  /**
   * The version that holds, with an earlier one beside it.
   *
   * @param versies the last first
   * @param met the version to put beside it; when it is none of them, the one before
   */
  static List<Koersversie> naast(List<Koersversie> versies, int met) {
    var eerder = versies.stream().skip(1).toList();
    var gekozen = eerder.stream().filter(een -> een.versie() == met).findFirst();
    return Stream.concat(
            versies.stream().limit(1), gekozen.or(() -> eerder.stream().findFirst()).stream())
        .toList();
  }
}
