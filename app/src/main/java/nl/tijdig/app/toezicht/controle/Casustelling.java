package nl.tijdig.app.toezicht.controle;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.tijdig.app.toezicht.bevinding.Casus;
import nl.tijdig.app.toezicht.stellingen.GesteldTotaal;
import nl.tijdig.app.toezicht.stellingen.Paar;
import nl.tijdig.app.toezicht.stellingen.Stellingopgave;
import nl.tijdig.app.toezicht.stellingen.Telgroep;
import nl.tijdig.app.toezicht.telling.Telling;
import nl.tijdig.app.toezicht.telling.Uitsplitsing;

/** Do the stated totals follow from the cases themselves? */
final class Casustelling {

  private Casustelling() {}

  static Stream<Signaal> controleer(Stellingopgave opgave, Collection<Casus> casussen) {
    return opgave.totalen().stream().flatMap(totaal -> controleer(totaal, casussen));
  }

  private static Stream<Signaal> controleer(GesteldTotaal totaal, Collection<Casus> casussen) {
    var gesteld = totaal.aantallen().paar();
    var telling = telling(totaal.groep(), Uitsplitsing.van(totaal.aspect(), casussen));
    var geteld = new Paar(telling.beoordeeld(), telling.opOrde());
    if (gesteld == null || gesteld.equals(geteld)) {
      return Stream.empty();
    }
    return Stream.of(
        new Signaal.CasussenOngelijk(
            totaal.aspect(), totaal.groep(), gesteld, geteld, List.of(totaal.bron())));
  }

  private static Telling telling(Telgroep groep, Uitsplitsing uitsplitsing) {
    return switch (groep.soort()) {
      case TOTAAL -> uitsplitsing.totaal();
      case GI -> uitsplitsing.vanGi(groep.naam());
      case JEUGDREGIO -> uitsplitsing.vanJeugdregio(groep.naam());
    };
  }
}
