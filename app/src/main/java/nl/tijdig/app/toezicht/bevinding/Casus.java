package nl.tijdig.app.toezicht.bevinding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One child in a praktijktoets with the bevindingen that count now.
 *
 * @param nummer its place in the praktijktoets, from 1
 * @param dossier the dossier it was taken from, when there is one
 */
public record Casus(
    int nummer,
    @Nullable String dossier,
    @Nullable String gi,
    @Nullable String jeugdregio,
    List<Bevinding> bevindingen) {

  public Casus {
    bevindingen = List.copyOf(bevindingen);
  }

  /** What was recorded for this aspect itself. */
  public Optional<Bevinding> bevinding(Aspect aspect) {
    return bevindingen.stream().filter(b -> b.aspect() == aspect).findFirst();
  }

  /** What was recorded for this aspect, or what its parts make when each of them was recorded. */
  public Optional<Beoordeling> beoordeling(Aspect aspect) {
    return bevinding(aspect).map(Bevinding::beoordeling).or(() -> uitDelen(aspect));
  }

  /** What the parts of a norm make together; nothing when one of them was not recorded. */
  public Optional<Beoordeling> uitDelen(Aspect aspect) {
    var delen = new ArrayList<Beoordeling>();
    aspect
        .delen()
        .forEach(deel -> bevinding(deel).map(Bevinding::beoordeling).ifPresent(delen::add));
    if (delen.isEmpty() || delen.size() < aspect.delen().size()) {
      return Optional.empty();
    }
    return Optional.of(Beoordeling.samen(delen));
  }
}
