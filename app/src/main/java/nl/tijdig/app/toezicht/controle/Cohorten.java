package nl.tijdig.app.toezicht.controle;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.tijdig.app.toezicht.stellingen.GesteldTotaal;
import nl.tijdig.app.toezicht.stellingen.Kader;
import nl.tijdig.app.toezicht.stellingen.Stellingopgave;

/** Can the cases have started then, and do totals with the same start count the same cases? */
final class Cohorten {

  private Cohorten() {}

  static Stream<Signaal> controleer(Stellingopgave opgave) {
    return Stream.concat(
        opgave.totalen().stream().flatMap(totaal -> controleer(totaal, opgave.kader())),
        zelfdeCohorten(opgave));
  }

  private static Stream<Signaal> controleer(GesteldTotaal totaal, Kader kader) {
    var cohort = totaal.cohort();
    if (cohort == null) {
      return Stream.empty();
    }
    if (cohort.isZonderJaar()) {
      return Stream.of(
          new Signaal.CohortZonderJaar(totaal.aspect(), cohort, List.of(totaal.bron())));
    }
    if (cohort.ligtNa(kader.referentie())) {
      return Stream.of(
          new Signaal.CohortNaReferentie(
              totaal.aspect(),
              cohort,
              kader.referentie().toString(),
              List.of(totaal.bron(), kader.bron())));
    }
    return Stream.empty();
  }

  private static Stream<Signaal> zelfdeCohorten(Stellingopgave opgave) {
    var totalen = opgave.totalen().stream().filter(GesteldTotaal::isTotaal).toList();
    return IntStream.range(0, totalen.size())
        .boxed()
        .flatMap(i ->
            totalen.subList(i + 1, totalen.size()).stream()
                .filter(ander -> isStrijdig(totalen.get(i), ander, opgave.kader()))
                .map(ander -> zelfdeCohort(totalen.get(i), ander)));
  }

  private static boolean isStrijdig(GesteldTotaal een, GesteldTotaal ander, Kader kader) {
    var dit = een.cohort();
    var dat = ander.cohort();
    var beoordeeld = een.aantallen().beoordeeld();
    return dit != null
        && dat != null
        && beoordeeld != null
        && ander.aantallen().beoordeeld() != null
        && dit.isZelfdeAls(dat, kader.referentie())
        && !beoordeeld.equals(ander.aantallen().beoordeeld());
  }

  private static Signaal zelfdeCohort(GesteldTotaal een, GesteldTotaal ander) {
    return new Signaal.ZelfdeCohort(een, ander, List.of(een.bron(), ander.bron()));
  }
}
