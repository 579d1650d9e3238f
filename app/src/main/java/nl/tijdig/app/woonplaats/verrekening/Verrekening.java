package nl.tijdig.app.woonplaats.verrekening;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The settlement between gemeenten: what each pays each, one amount a pair. A provider keeps what
 * it got and takes no part, so all that is paid here is received here.
 */
public final class Verrekening {

  private final List<Verrekenpost> posten;
  private final SortedMap<String, Long> saldi = new TreeMap<>();

  private Verrekening(List<Verrekenpost> posten) {
    this.posten = List.copyOf(posten);
    for (var post : posten) {
      saldi.merge(post.van(), -post.centen(), Math::addExact);
      saldi.merge(post.naar(), post.centen(), Math::addExact);
    }
  }

  /**
   * What follows from these payments.
   *
   * @throws ArithmeticException when a sum does not fit
   */
  public static Verrekening van(List<Betaling> betalingen) {
    var netto = new TreeMap<String, TreeMap<String, Long>>();
    for (var betaling : betalingen) {
      tel(netto, betaling);
    }
    var posten = new ArrayList<Verrekenpost>();
    netto.forEach((een, anderen) ->
        anderen.forEach((ander, centen) -> {
          if (centen != 0) {
            posten.add(post(een, ander, centen));
          }
        }));
    return new Verrekening(posten);
  }

  /** A pair stands under the gemeente that comes first; more than zero is what that one gets. */
  private static void tel(TreeMap<String, TreeMap<String, Long>> netto, Betaling betaling) {
    var volgorde = betaling.betaler().compareTo(betaling.verantwoordelijk());
    if (volgorde == 0) {
      return;
    }
    var isEerste = volgorde < 0;
    netto
        .computeIfAbsent(
            isEerste ? betaling.betaler() : betaling.verantwoordelijk(), wie -> new TreeMap<>())
        .merge(
            isEerste ? betaling.verantwoordelijk() : betaling.betaler(),
            isEerste ? betaling.centen() : -betaling.centen(),
            Math::addExact);
  }

  private static Verrekenpost post(String een, String ander, long centen) {
    return centen > 0
        ? new Verrekenpost(ander, een, centen)
        : new Verrekenpost(een, ander, Math.negateExact(centen));
  }

  /** The amounts, in alphabetical order of the pairs. */
  public List<Verrekenpost> posten() {
    return posten;
  }

  /** What each gemeente gets, in eurocents, or pays when it is below zero; together zero. */
  public SortedMap<String, Long> saldi() {
    return Collections.unmodifiableSortedMap(saldi);
  }
}
