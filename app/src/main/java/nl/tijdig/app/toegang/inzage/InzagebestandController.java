package nl.tijdig.app.toegang.inzage;

import java.util.List;
import java.util.stream.Stream;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.app.pagina.Tabelbestand;
import nl.tijdig.app.toegang.Inzage;
import nl.tijdig.app.toegang.Inzage.Wat;
import nl.tijdig.app.toegang.Mag;
import nl.tijdig.app.toegang.Recht;
import nl.tijdig.app.toegang.inzage.Inzageoverzicht.Zoekopdracht;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Who looked at the dossier of a child, as a file to take along. */
@Controller
class InzagebestandController {

  private static final List<String> KOP =
      Stream.of(
              Stream.of("regel"),
              Tabelbestand.momentkop("wanneer").stream(),
              Stream.of("wie", "rol", "wat", "pagina", "afloop"))
          .flatMap(delen -> delen)
          .toList();

  private final Inzageoverzicht overzicht;
  private final Vandaag vandaag;

  InzagebestandController(Inzageoverzicht overzicht, Vandaag vandaag) {
    this.overzicht = overzicht;
    this.vandaag = vandaag;
  }

  @Mag(Recht.INZAGELOG)
  @Inzage(over = "nummer", wat = Wat.UITVOEREN)
  @GetMapping("/dossiers/{nummer}/inzage.csv")
  ResponseEntity<byte[]> bestand(@PathVariable String nummer, Tabelbestand.Wens wens) {
    if (!overzicht.kent(nummer)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND, nummer);
    }
    var tabel = new Tabelbestand(wens, KOP);
    var regels = overzicht.zoek(alles(nummer, Long.MAX_VALUE));
    while (!regels.isEmpty()) {
      regels.forEach(regel ->
          tabel.rij(
              regel.nummer(),
              regel.op().toInstant(),
              regel.wie(),
              regel.rol(),
              regel.handeling(),
              regel.pad(),
              regel.afloop()));
      regels = overzicht.zoek(alles(nummer, regels.getLast().nummer()));
    }
    return tabel.antwoord("inzage-" + nummer, vandaag.dag());
  }

  private static Zoekopdracht alles(String nummer, long voor) {
    return new Zoekopdracht(null, null, null, null, nummer, voor);
  }
}
