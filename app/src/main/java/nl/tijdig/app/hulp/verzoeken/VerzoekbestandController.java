package nl.tijdig.app.hulp.verzoeken;

import java.util.List;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.app.pagina.Tabelbestand;
import nl.tijdig.app.toegang.Inzage;
import nl.tijdig.app.toegang.Inzage.Wat;
import nl.tijdig.app.toegang.Mag;
import nl.tijdig.app.toegang.Recht;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What the gemeente that pays sees, as a file to take along. */
@Controller
class VerzoekbestandController {

  private static final List<String> KOP =
      List.of("dossier", "hulp", "vorm", "bepaald op", "gestart op", "bedrag in euro", "per");

  private final Hulpverzoeken verzoeken;
  private final Vandaag vandaag;

  VerzoekbestandController(Hulpverzoeken verzoeken, Vandaag vandaag) {
    this.verzoeken = verzoeken;
    this.vandaag = vandaag;
  }

  @Mag(Recht.VERZOEKEN)
  @Inzage(wat = Wat.UITVOEREN)
  @GetMapping("/verzoeken.csv")
  ResponseEntity<byte[]> bestand(Tabelbestand.Wens wens) {
    var tabel = new Tabelbestand(wens, KOP);
    verzoeken
        .alle()
        .forEach(verzoek ->
            tabel.rij(
                verzoek.nummer(),
                verzoek.hulp(),
                verzoek.vorm(),
                verzoek.bepaaldOp(),
                verzoek.gestartOp(),
                Tabelbestand.getal(verzoek.bedrag()),
                verzoek.eenheid()));
    return tabel.antwoord("verzoeken", vandaag.dag());
  }
}
