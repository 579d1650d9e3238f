package nl.tijdig.app.toezicht.praktijktoets;

import java.util.List;
import java.util.Optional;
import nl.tijdig.kern.oordeel.Oordeel;

/** A case with the computed verdicts and everything that was ever recorded about it. */
public record Casusblad(Casus casus, List<Oordeel> berekend, List<Vastlegging> vastleggingen) {

  /** The computed verdict on this aspect, when kern computes it. */
  public Optional<Oordeel> oordeel(Aspect aspect) {
    return aspect.norm().map(norm -> berekend.get(norm.ordinal()));
  }

  /** The recorded judgement beside the computed one, when both are there. */
  public Optional<Vergelijking> vergelijking(Aspect aspect) {
    return casus
        .beoordeling(aspect)
        .flatMap(bevonden ->
            oordeel(aspect).map(oordeel -> Vergelijking.van(bevonden, oordeel.uitkomst())));
  }

  /** The recordings of one aspect, the latest first. */
  public List<Vastlegging> van(Aspect aspect) {
    return vastleggingen.stream().filter(v -> v.bevinding().aspect() == aspect).toList();
  }
}
