package nl.tijdig.app.wachtlijst.brief;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.tijdig.app.dossier.Kindnamen;
import nl.tijdig.app.pagina.Datumtekst;
import nl.tijdig.app.pagina.Papier;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The letter of a child on paper: the last one. */
@Component
class Briefpapier {

  private final Papier papier;
  private final Kindnamen kindnamen;
  private final Datumtekst datums;

  Briefpapier(Papier papier, Kindnamen kindnamen, Datumtekst datums) {
    this.papier = papier;
    this.kindnamen = kindnamen;
    this.datums = datums;
  }

  ResponseEntity<byte[]> van(String nummer, List<Briefregel> brieven, Locale taal) {
    var gegevens =
        Map.<String, Object>of(
            "brieven",
            brieven.stream().limit(1).toList(),
            "kind",
            kindnamen.een(nummer).tekst(),
            "datums",
            datums);
    return Papier.antwoord(
        papier.pdf("wachtlijst/brief-papier", gegevens, taal), "brief-" + nummer);
  }
}
