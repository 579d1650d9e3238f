package nl.tijdig.app.toezicht.controle;

import java.util.List;
import java.util.stream.Stream;
import nl.tijdig.app.toezicht.stellingen.GesteldTotaal;
import nl.tijdig.app.toezicht.stellingen.Stellingopgave;

/** Are more cases judged than dossiers examined? Then each judgement must name its bron (D05). */
final class Onderzochten {

  private Onderzochten() {}

  static Stream<Signaal> controleer(Stellingopgave opgave) {
    var dossiers = opgave.kader().dossiers();
    if (dossiers == null) {
      return Stream.empty();
    }
    return opgave.totalen().stream()
        .filter(GesteldTotaal::isTotaal)
        .flatMap(totaal -> controleer(totaal, dossiers, opgave.kader().bron()));
  }

  private static Stream<Signaal> controleer(GesteldTotaal totaal, int dossiers, String bron) {
    var beoordeeld = totaal.aantallen().beoordeeld();
    if (beoordeeld == null || beoordeeld <= dossiers) {
      return Stream.empty();
    }
    return Stream.of(
        new Signaal.CasusIsGeenDossier(
            totaal.aspect(), beoordeeld, dossiers, List.of(totaal.bron(), bron)));
  }
}
