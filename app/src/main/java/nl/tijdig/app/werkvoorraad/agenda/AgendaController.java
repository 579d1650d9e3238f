package nl.tijdig.app.werkvoorraad.agenda;

import java.nio.charset.StandardCharsets;
import nl.tijdig.app.omgeving.Productadres;
import nl.tijdig.app.toegang.Agendatoegang;
import nl.tijdig.app.toegang.Inzage;
import nl.tijdig.app.toegang.Inzage.Wat;
import nl.tijdig.app.toegang.Mag;
import nl.tijdig.app.toegang.Mag.Open;
import nl.tijdig.app.toegang.Recht;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** The secret address of the own calendar, and the calendar behind it. */
@Controller
class AgendaController {

  private static final MediaType ICALENDAR =
      new MediaType("text", "calendar", StandardCharsets.UTF_8);

  private final Agendatoegang toegang;
  private final Agenda agenda;
  private final Productadres product;

  AgendaController(Agendatoegang toegang, Agenda agenda, Productadres product) {
    this.toegang = toegang;
    this.agenda = agenda;
    this.product = product;
  }

  @Mag(Recht.AGENDA)
  @GetMapping("/agenda")
  String uitleg(Model model) {
    model.addAttribute("stand", toegang.stand());
    model.addAttribute("dagen", toegang.stiltNa().toDays());
    return "werkvoorraad/agenda";
  }

  /** Shows the address this once; it is not kept. */
  @Mag(Recht.AGENDA)
  @PostMapping("/agenda")
  String maak(Authentication wie, Model model) {
    var sleutel = toegang.nieuw(wie.getName());
    model.addAttribute("adres", product.adres() + "/agenda/" + sleutel + ".ics");
    return uitleg(model);
  }

  /** Programs ask again and again: who has the same already is told so, and gets nothing. */
  @Mag(open = Open.IEDEREEN)
  @Inzage(wat = Wat.NIETS)
  @GetMapping("/agenda/{sleutel}.ics")
  ResponseEntity<byte[]> agenda(@PathVariable String sleutel) {
    return toegang
        .open(sleutel, agenda::van)
        .map(AgendaController::antwoord)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "agenda"));
  }

  private static ResponseEntity<byte[]> antwoord(Agendabestand bestand) {
    var antwoord =
        ResponseEntity.ok()
            .contentType(ICALENDAR)
            .cacheControl(CacheControl.noCache().cachePrivate())
            .eTag("W/\"" + bestand.merk() + "\"");
    var gewijzigd = bestand.gewijzigd();
    return (gewijzigd == null ? antwoord : antwoord.lastModified(gewijzigd)).body(bestand.inhoud());
  }
}
