package nl.tijdig.app.toezicht.stellingen;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tijdig.app.toezicht.bevinding.Aspect;

/** Everything that was stated about one praktijktoets, as it was stated. */
public record Stellingopgave(Kader kader, List<GesteldTotaal> totalen, List<Stroom> stromen) {

  public Stellingopgave {
    totalen = List.copyOf(totalen);
    stromen = List.copyOf(stromen);
  }

  /** Totals only. */
  public static Stellingopgave van(Kader kader, List<GesteldTotaal> totalen) {
    return new Stellingopgave(kader, totalen, List.of());
  }

  /** What was stated of this aspect and group; the first when it was stated twice. */
  public Optional<GesteldTotaal> totaal(Aspect aspect, Telgroep groep) {
    return van(aspect).filter(totaal -> totaal.groep().equals(groep)).findFirst();
  }

  /** What was stated of this aspect per group of a kind. */
  public List<GesteldTotaal> delen(Aspect aspect, Telgroep.Soort soort) {
    return van(aspect).filter(totaal -> totaal.groep().soort() == soort).toList();
  }

  private Stream<GesteldTotaal> van(Aspect aspect) {
    return totalen.stream().filter(totaal -> totaal.aspect() == aspect);
  }
}
