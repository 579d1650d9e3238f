package nl.tijdig.app.woonplaats.bepalen;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.tijdig.app.woonplaats.feiten.Verblijf;
import nl.tijdig.app.woonplaats.feiten.Verblijfsoort;

/** The stays that follow each other without a break, up to a day. */
record Verblijfsketen(List<Verblijf> verblijven) {

  /**
   * The chain that the child is in on this day; empty when it stays nowhere.
   *
   * @param onderbreking so many days between two stays are no break
   */
  static Verblijfsketen op(List<Verblijf> alle, LocalDate dag, int onderbreking) {
    var keten = Stream.<Verblijf>empty().toList();
    var begin = dag;
    var speling = 0;
    while (true) {
      var grens = begin.minusDays(speling);
      var nu = alle.stream().filter(verblijf -> raakt(verblijf, grens, dag)).toList();
      if (nu.size() == keten.size()) {
        return new Verblijfsketen(keten);
      }
      keten = nu;
      begin = vanaf(keten);
      speling = onderbreking + 1;
    }
  }

  /** Whether it began by this day, and was not over before the first. */
  private static boolean raakt(Verblijf verblijf, LocalDate eerste, LocalDate dag) {
    var tot = verblijf.periode().tot();
    return !verblijf.periode().vanaf().isAfter(dag) && (tot == null || !tot.isBefore(eerste));
  }

  private static LocalDate vanaf(List<Verblijf> keten) {
    return keten.stream()
        .map(verblijf -> verblijf.periode().vanaf())
        .min(LocalDate::compareTo)
        .orElseThrow();
  }

  boolean isLeeg() {
    return verblijven.isEmpty();
  }

  /** The first day of the first stay. */
  LocalDate vanaf() {
    return vanaf(verblijven);
  }

  boolean heeft(Verblijfsoort soort) {
    return verblijven.stream().anyMatch(verblijf -> verblijf.soort() == soort);
  }
}
