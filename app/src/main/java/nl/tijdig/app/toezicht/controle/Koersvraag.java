package nl.tijdig.app.toezicht.controle;

import java.util.List;
import java.util.stream.Stream;
import nl.tijdig.app.toezicht.bevinding.Aspect;
import nl.tijdig.app.toezicht.stellingen.GesteldTotaal;
import nl.tijdig.app.toezicht.stellingen.Stellingopgave;

/** Is no more koers tijdig or gedragen than there are koersen, among the same number of cases? */
final class Koersvraag {

  private Koersvraag() {}

  static Stream<Signaal> controleer(Stellingopgave opgave) {
    return opgave.totalen().stream()
        .filter(t -> t.aspect() == Aspect.N2_TIJDIG || t.aspect() == Aspect.N2_GEDRAGEN)
        .flatMap(totaal ->
            opgave.totaal(Aspect.N2_AANWEZIG, totaal.groep()).stream()
                .flatMap(aanwezig -> controleer(totaal, aanwezig)));
  }

  private static Stream<Signaal> controleer(GesteldTotaal totaal, GesteldTotaal aanwezig) {
    var deel = totaal.aantallen().paar();
    var koers = aanwezig.aantallen().paar();
    if (deel == null
        || koers == null
        || deel.beoordeeld() != koers.beoordeeld()
        || deel.opOrde() <= koers.opOrde()) {
      return Stream.empty();
    }
    return Stream.of(
        new Signaal.MeerDanKoersen(
            totaal.aspect(),
            totaal.groep(),
            deel.opOrde(),
            koers.opOrde(),
            List.of(totaal.bron(), aanwezig.bron())));
  }
}
