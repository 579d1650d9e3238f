package nl.tijdig.app.werkvoorraad.agenda;

import java.nio.charset.StandardCharsets;
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
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The secret address of the own calendar, and the calendar behind it. */
@Controller
class AgendaController {

  private static final MediaType ICALENDAR =
      new MediaType("text", "calendar", StandardCharsets.UTF_8);

  private final Agendatoegang toegang;
  private final Agenda agenda;

  AgendaController(Agendatoegang toegang, Agenda agenda) {
    this.toegang = toegang;
    this.agenda = agenda;
  }

  @Mag(Recht.AGENDA)
  @GetMapping("/agenda")
  String uitleg(Authentication wie, Model model) {
    model.addAttribute("heeft", toegang.heeft(wie.getName()));
    return "werkvoorraad/agenda";
  }

  /** Shows the address this once; it is not kept. */
  @Mag(Recht.AGENDA)
  @PostMapping("/agenda")
  String maak(Authentication wie, Model model) {
    model.addAttribute("adres", basis() + "/agenda/" + toegang.nieuw(wie.getName()) + ".ics");
    model.addAttribute("heeft", true);
    return "werkvoorraad/agenda";
  }

  @Mag(open = Open.IEDEREEN)
  @Inzage(wat = Wat.NIETS)
  @GetMapping("/agenda/{sleutel}.ics")
  ResponseEntity<String> agenda(@PathVariable String sleutel) {
    var basis = basis();
    return toegang
        .open(sleutel, ik -> agenda.van(ik, basis))
        .map(tekst ->
            ResponseEntity.ok()
                .contentType(ICALENDAR)
                .cacheControl(CacheControl.noStore())
                .body(tekst))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "agenda"));
  }

  private static String basis() {
    return ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
  }
}
