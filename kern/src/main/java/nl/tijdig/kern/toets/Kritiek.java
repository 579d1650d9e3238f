package nl.tijdig.kern.toets;

import java.util.Arrays;
import java.util.List;
import nl.tijdig.kern.norm.Moment;

/** Collects the days at which the place of a due day matters. */
final class Kritiek {

  private final Feiten feiten;
  private int[] dagen = new int[32];
  private int aantal;

  /** The peildatum and the bounds of every niet_gebeurd matter to every norm. */
  Kritiek(Feiten feiten) {
    this.feiten = feiten;
    met(feiten.peildatum, feiten.peildatum);
    for (var verzuim : feiten.verzuimen) {
      met(verzuim.op().vroegst(), verzuim.op().laatst());
    }
  }

  /** And these two. */
  Kritiek met(int vroegst, int laatst) {
    if (aantal + 2 > dagen.length) {
      dagen = Arrays.copyOf(dagen, 2 * dagen.length);
    }
    dagen[aantal++] = vroegst;
    dagen[aantal++] = laatst;
    return this;
  }

  /** And the bounds of these moments. */
  Kritiek met(Moment... momenten) {
    for (var moment : momenten) {
      met(feiten.vroegst(moment), feiten.laatst(moment));
    }
    return this;
  }

  /** And the bounds of these facts. */
  Kritiek met(List<? extends Uitzondering.Datumhouder> feiten) {
    for (var feit : feiten) {
      met(feit.vroegst(), feit.laatst());
    }
    return this;
  }

  /** Each day once, in order. */
  int[] dagen() {
    return Proefdagen.uniek(dagen, aantal);
  }
}
