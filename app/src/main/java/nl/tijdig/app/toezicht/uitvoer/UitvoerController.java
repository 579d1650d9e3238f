package nl.tijdig.app.toezicht.uitvoer;

import java.util.Locale;
import java.util.Map;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.app.pagina.Datumtekst;
import nl.tijdig.app.pagina.Papier;
import nl.tijdig.app.pagina.Tabelbestand;
import nl.tijdig.app.toegang.Inzage;
import nl.tijdig.app.toegang.Inzage.Wat;
import nl.tijdig.app.toegang.Mag;
import nl.tijdig.app.toegang.Recht;
import nl.tijdig.app.toezicht.bevinding.Casusblad;
import nl.tijdig.app.toezicht.controle.Controle;
import nl.tijdig.app.toezicht.controle.Toezichtteksten;
import nl.tijdig.app.toezicht.praktijktoets.Blok;
import nl.tijdig.app.toezicht.praktijktoets.Praktijktoets;
import nl.tijdig.app.toezicht.praktijktoets.Praktijktoetsen;
import nl.tijdig.app.toezicht.stellingen.Gesteld;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Gives a praktijktoets as CSV or PDF. */
@Controller
class UitvoerController {

  private final Praktijktoetsen praktijktoetsen;
  private final Gesteld gesteld;
  private final Toezichtteksten teksten;
  private final Datumtekst datums;
  private final Papier papier;
  private final Vandaag vandaag;

  UitvoerController(
      Praktijktoetsen praktijktoetsen,
      Gesteld gesteld,
      Toezichtteksten teksten,
      Datumtekst datums,
      Papier papier,
      Vandaag vandaag) {
    this.praktijktoetsen = praktijktoetsen;
    this.gesteld = gesteld;
    this.teksten = teksten;
    this.datums = datums;
    this.papier = papier;
    this.vandaag = vandaag;
  }

  @Mag(Recht.RAPPORTEN)
  @Inzage(wat = Wat.UITVOEREN)
  @GetMapping("/praktijktoets/{id:\\d+}.csv")
  ResponseEntity<byte[]> csv(@PathVariable long id, Tabelbestand.Wens wens) {
    return Bevindingentabel.van(praktijktoetsen.casussen(vind(id)), wens)
        .antwoord("praktijktoets-" + id, vandaag.dag());
  }

  @Mag(Recht.RAPPORTEN)
  @Inzage(wat = Wat.UITVOEREN)
  @GetMapping("/praktijktoets/{id:\\d+}.pdf")
  ResponseEntity<byte[]> pdf(@PathVariable long id, Locale taal) {
    var toets = vind(id);
    var bladen = praktijktoetsen.casussen(toets);
    var casussen = bladen.stream().map(Casusblad::casus).toList();
    var gegevens =
        Map.<String, Object>of(
            "toets",
            toets,
            "bladen",
            bladen,
            "aantal",
            bladen.size(),
            "blokken",
            Blok.van(bladen, teksten.jeugdregios()),
            "signalen",
            Controle.van(gesteld.van(toets), casussen),
            "teksten",
            teksten,
            "datums",
            datums);
    return Papier.antwoord(
        papier.pdf("toezicht/rapport", gegevens, taal),
        "praktijktoets-" + id + "-" + vandaag.dag());
  }

  private Praktijktoets vind(long id) {
    return praktijktoetsen
        .vind(id)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
