package nl.tijdig.app.toezicht.controle;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tijdig.app.toezicht.Aspect;

/** Everything that was stated about one praktijktoets, as it was stated. */
public record Opgave(Kader kader, List<GesteldTotaal> totalen, List<Stroom> stromen) {

  public Opgave {
    totalen = List.copyOf(totalen);
    stromen = List.copyOf(stromen);
  }

  /** Totals only. */
  public static Opgave van(Kader kader, List<GesteldTotaal> totalen) {
    return new Opgave(kader, totalen, List.of());
  }

  Optional<GesteldTotaal> totaal(Aspect aspect, Groep groep) {
    return van(aspect).filter(totaal -> totaal.groep().equals(groep)).findFirst();
  }

  List<GesteldTotaal> delen(Aspect aspect, Groep.Soort soort) {
    return van(aspect).filter(totaal -> totaal.groep().soort() == soort).toList();
  }

  private Stream<GesteldTotaal> van(Aspect aspect) {
    return totalen.stream().filter(totaal -> totaal.aspect() == aspect);
  }
}
