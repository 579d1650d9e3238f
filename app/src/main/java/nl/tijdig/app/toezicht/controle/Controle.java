package nl.tijdig.app.toezicht.controle;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.tijdig.app.toezicht.bevinding.Casus;
import nl.tijdig.app.toezicht.stellingen.Stellingopgave;

/** Everything that is checked in stated totals. */
public final class Controle {

  private static final List<Function<Stellingopgave, Stream<Signaal>>> CONTROLES =
      List.of(
          Optelling::controleer,
          Geheel::controleer,
          Koersvraag::controleer,
          Cohorten::controleer,
          Onderzochten::controleer,
          Stromen::controleer,
          Procenten::controleer);

  private Controle() {}

  /** The contradictions within what was stated, in the order of the checks. */
  public static List<Signaal> van(Stellingopgave opgave) {
    return CONTROLES.stream().flatMap(controle -> controle.apply(opgave)).toList();
  }

  /** The same, and where the stated totals differ from the cases themselves. */
  public static List<Signaal> van(Stellingopgave opgave, Collection<Casus> casussen) {
    return Stream.concat(van(opgave).stream(), Casustelling.controleer(opgave, casussen)).toList();
  }
}
