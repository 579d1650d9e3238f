package nl.tijdig.app.jeugdbeschermers.web;

import jakarta.servlet.http.HttpServletResponse;
import nl.tijdig.app.dossier.FeitGeweigerd;
import nl.tijdig.app.jeugdbeschermers.Team;
import nl.tijdig.app.jeugdbeschermers.Werkers;
import nl.tijdig.app.omgeving.Antwoorden;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.app.organisaties.Organisaties;
import nl.tijdig.app.toegang.Accounts;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Everybody in the team, and the form that takes somebody up. */
@Controller
class WerkersController {

  private final Accounts accounts;
  private final Team team;
  private final Werkers werkers;
  private final Organisaties organisaties;
  private final Vandaag vandaag;

  WerkersController(
      Accounts accounts, Team team, Werkers werkers, Organisaties organisaties, Vandaag vandaag) {
    this.accounts = accounts;
    this.team = team;
    this.werkers = werkers;
    this.organisaties = organisaties;
    this.vandaag = vandaag;
  }

  @GetMapping("/team/werkers")
  String werkers(@RequestParam(defaultValue = "1") int pagina, Authentication wie, Model model) {
    var gi = accounts.eigenGi(wie);
    var stand = team.stand(gi, vandaag.dag());
    model.addAttribute("gi", gi);
    model.addAttribute("onbekend", stand.onbekend());
    model.addAttribute("werkers", stand.werkers(pagina));
    model.addAttribute("lijst", stand.bladzijde(pagina));
    return "jeugdbeschermers/werkers";
  }

  @GetMapping("/team/werkers/nieuw")
  String nieuw(@RequestParam(defaultValue = "") String naam, Model model) {
    var antwoorden = new LinkedMultiValueMap<String, String>();
    antwoorden.set("wie", naam);
    antwoorden.set("vanaf", vandaag.dag().toString());
    return formulier(antwoorden, model);
  }

  @PostMapping("/team/werkers/nieuw")
  String neemOp(
      @RequestParam MultiValueMap<String, String> ingevuld,
      Authentication wie,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes straks) {
    var antwoorden = new Antwoorden(ingevuld);
    try {
      var werker = Werkervorm.lees(antwoorden, antwoorden.tekst("wie"), null);
      werkers.neemOp(accounts.eigenGi(wie), werker);
      straks.addAttribute("wie", werker.wie());
      straks.addFlashAttribute("gelukt", "opgenomen");
      return "redirect:/team/werkers/{wie}";
    } catch (FeitGeweigerd geweigerd) {
      antwoord.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      model.addAttribute("bezwaren", geweigerd.bezwaren());
      return formulier(ingevuld, model);
    }
  }

  private String formulier(MultiValueMap<String, String> antwoorden, Model model) {
    model.addAttribute("antwoorden", antwoorden);
    model.addAttribute("maatregelen", Werkervorm.MAATREGELEN);
    model.addAttribute("jeugdregios", organisaties.jeugdregios());
    return "jeugdbeschermers/werker-nieuw";
  }
}
