package nl.tijdig.app.toezicht.bevinding;

import java.util.List;
import java.util.Optional;
import nl.tijdig.kern.oordeel.Oordeel;
import org.jspecify.annotations.Nullable;

/**
 * A case with the computed verdicts and everything that was ever recorded about it.
 *
 * @param omschrijving what the inspector wrote of a case without dossier
 */
public record Casusblad(
    Casus casus,
    @Nullable String omschrijving,
    List<Oordeel> berekend,
    List<Vastlegging> vastleggingen) {

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

  /** The number of the last recording; zero when there is none. */
  public long laatste() {
    return vastleggingen.stream().mapToLong(Vastlegging::id).max().orElse(0);
  }

  /** The recordings of one aspect, the latest first. */
  public List<Vastlegging> van(Aspect aspect) {
    return vastleggingen.stream().filter(v -> v.bevinding().aspect() == aspect).toList();
  }
}
