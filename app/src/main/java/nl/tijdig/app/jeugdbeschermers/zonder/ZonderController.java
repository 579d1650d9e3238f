package nl.tijdig.app.jeugdbeschermers.zonder;

import nl.tijdig.app.jeugdbeschermers.Risicoklasse;
import nl.tijdig.app.jeugdbeschermers.Risicoklassen;
import nl.tijdig.app.jeugdbeschermers.plan.Terugweg;
import nl.tijdig.app.organisaties.Organisaties;
import nl.tijdig.app.pagina.Antwoorden;
import nl.tijdig.app.pagina.Lijstadres;
import nl.tijdig.app.toegang.Accounts;
import nl.tijdig.app.toegang.Inzage;
import nl.tijdig.app.toegang.Mag;
import nl.tijdig.app.toegang.Recht;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** All children without fixed jeugdbeschermer, and how much danger each is in. */
@Controller
class ZonderController {

  private final Accounts accounts;
  private final Zonderlijst zonder;
  private final Risicoklassen klassen;
  private final Organisaties organisaties;

  ZonderController(
      Accounts accounts, Zonderlijst zonder, Risicoklassen klassen, Organisaties organisaties) {
    this.accounts = accounts;
    this.zonder = zonder;
    this.klassen = klassen;
    this.organisaties = organisaties;
  }

  @Mag(Recht.TEAM)
  @Transactional(readOnly = true)
  @GetMapping("/team/zonder")
  String zonder(
      Lijstadres adres,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String jeugdregio,
      @RequestParam(defaultValue = "") String risico,
      Authentication wie,
      Model model) {
    zonder.pagina(
        accounts.eigenGi(wie), adres, new Zonderlijst.Filter(q, jeugdregio, risico), model);
    model.addAttribute("jeugdregios", organisaties.jeugdregios());
    return "jeugdbeschermers/zonder";
  }

  @Mag(Recht.TEAM)
  @Inzage(over = "nummer")
  @PostMapping("/team/risico")
  String schatIn(Antwoorden antwoorden, Authentication wie) {
    var nummer = antwoorden.tekst("nummer");
    var klasse =
        Risicoklasse.van(antwoorden.tekst("klasse"))
            .orElseThrow(() ->
                new ResponseStatusException(HttpStatus.BAD_REQUEST, "onbekende risicoklasse"));
    if (!klassen.leg(nummer, klasse, null, wie.getName())) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND, nummer);
    }
    return Terugweg.naar(antwoorden, "/team#zonder");
  }
}
