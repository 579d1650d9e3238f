package nl.tijdig.kern.toets;

import java.util.stream.IntStream;
import nl.tijdig.kern.norm.Moment;

/** Collects the days at which the place of a due day matters. */
final class Kritiek {

  private Kritiek() {}

  /** The peildatum, the bounds of these moments and the bounds of every niet_gebeurd. */
  static int[] dagen(Feiten feiten, Moment... momenten) {
    var dagen = IntStream.builder().add(feiten.peildatum);
    for (var moment : momenten) {
      dagen.add(feiten.vroegst(moment)).add(feiten.laatst(moment));
    }
    for (var verzuim : feiten.verzuimen) {
      dagen.add(verzuim.op().vroegst()).add(verzuim.op().laatst());
    }
    return dagen.build().toArray();
  }

  /** Both lists as one, each day once, in order. */
  static int[] samen(int[] een, int[] ander) {
    return IntStream.concat(IntStream.of(een), IntStream.of(ander)).sorted().distinct().toArray();
  }
}
