package nl.tijdig.app.toezicht.controle;

import java.util.List;
import java.util.Optional;
import nl.tijdig.app.toezicht.bevinding.Aspect;
import nl.tijdig.app.toezicht.stellingen.Paar;

/**
 * How many of n cases can be niet op orde as a whole, given how many were so on each aspect. An
 * aspect may have been judged on more cases than n; then part of its failures may lie outside.
 */
final class Implicatie {

  private final int casussen;
  private final List<Paar> aspecten;

  private Implicatie(int casussen, List<Paar> aspecten) {
    this.casussen = casussen;
    this.aspecten = aspecten;
  }

  /** The bounds; nothing when an aspect was judged on fewer cases than the whole. */
  static Optional<Telbereik> van(Aspect geheel, int casussen, List<Paar> aspecten) {
    if (aspecten.stream().anyMatch(aspect -> aspect.beoordeeld() < casussen)) {
      return Optional.empty();
    }
    var implicatie = new Implicatie(casussen, aspecten);
    var minstens = aspecten.stream().mapToInt(implicatie::minstens).max().orElse(0);
    var hoogstens = geheel == Aspect.N2 ? implicatie.koers() : implicatie.som();
    return minstens > hoogstens
        ? Optional.empty()
        : Optional.of(new Telbereik(minstens, Math.min(casussen, hoogstens)));
  }

  /** Each failure on its own case. */
  private int som() {
    return aspecten.stream().mapToInt(this::hoogstens).sum();
  }

  /** Without a koers it is neither tijdig nor gedragen, so that case counts in both. */
  private int koers() {
    return som() - hoogstens(aspecten.getFirst()) - minstens(aspecten.getFirst());
  }

  private int minstens(Paar aspect) {
    return Math.max(0, aspect.nietOpOrde() - (aspect.beoordeeld() - casussen));
  }

  private int hoogstens(Paar aspect) {
    return Math.min(aspect.nietOpOrde(), casussen);
  }
}
