package nl.tijdig.app.toezicht.praktijktoets;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import nl.tijdig.app.dossier.Dossierblad;
import nl.tijdig.app.dossier.Dossiers;
import nl.tijdig.berichten.dossiers.Dossierlezer;
import nl.tijdig.kern.dossier.Dossier;
import nl.tijdig.kern.oordeel.Oordeel;
import nl.tijdig.kern.toets.Toetser;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The computed side of a case: from its dossier, or from the facts that came with the case. */
@Component
class Berekening {

  private final Dossiers dossiers;
  private final JsonMapper json;

  Berekening(Dossiers dossiers, JsonMapper json) {
    this.dossiers = dossiers;
    this.json = json;
  }

  List<Oordeel> van(Casusopslag.Rij casus, LocalDate peildatum) {
    return Toetser.toets(dossier(casus), peildatum);
  }

  private Dossier dossier(Casusopslag.Rij casus) {
    var nummer = casus.dossier();
    return nummer == null
        ? eigen(casus)
        : dossiers.blad(nummer).map(Dossierblad::dossier).orElseGet(() -> eigen(casus));
  }

  private Dossier eigen(Casusopslag.Rij casus) {
    var feiten =
        StreamSupport.stream(json.readTree(casus.gebeurtenissen()).spliterator(), false)
            .map(feit -> Dossierlezer.leesGebeurtenis(feit.toString()))
            .toList();
    return Dossier.reconstructie("casus " + casus.nummer(), feiten);
  }
}
