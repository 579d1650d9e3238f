package nl.tijdig.app.jeugdbeschermers.werkers;

import java.util.Map;
import nl.tijdig.app.jeugdbeschermers.team.Team;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.app.organisaties.Organisaties;
import nl.tijdig.app.pagina.Antwoorden;
import nl.tijdig.app.pagina.Inzending;
import nl.tijdig.app.pagina.Lijst;
import nl.tijdig.app.pagina.Lijstadres;
import nl.tijdig.app.toegang.Accounts;
import nl.tijdig.app.toegang.Mag;
import nl.tijdig.app.toegang.Recht;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Everybody in the team, and the form that takes somebody up. */
@Controller
class WerkersController {

  private static final int PAGINA = 25;

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

  @Mag(Recht.TEAM)
  @GetMapping("/team/werkers")
  String werkers(
      Lijstadres adres,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(name = "stand", defaultValue = "") String soort,
      Authentication wie,
      Model model) {
    var gi = accounts.eigenGi(wie);
    var stand = team.stand(gi.id(), vandaag.dag());
    model.addAttribute("gi", gi.naam());
    model.addAttribute("onbekend", stand.onbekend());
    model.addAttribute("q", q);
    model.addAttribute("gekozen", soort);
    model.addAttribute("standen", Werkerfilter.STANDEN);
    model.addAttribute("lijst", Lijst.uit(adres, Werkerfilter.van(stand, adres, q, soort), PAGINA));
    return "jeugdbeschermers/werkers";
  }

  @Mag(Recht.TEAM)
  @GetMapping("/team/werkers/nieuw")
  String nieuw(@RequestParam(defaultValue = "") String naam, Model model) {
    return formulier(Antwoorden.met(Map.of("wie", naam, "vanaf", vandaag.dag().toString())), model);
  }

  @Mag(Recht.TEAM)
  @PostMapping("/team/werkers/nieuw")
  String neemOp(Inzending inzending, Authentication wie, Model model, RedirectAttributes straks) {
    return inzending.verwerk(
        antwoorden -> {
          var werker = Werkervorm.lees(antwoorden, antwoorden.tekst("wie"), null);
          werkers.neemOp(accounts.eigenGi(wie).id(), werker);
          straks.addAttribute("wie", werker.wie());
          straks.addFlashAttribute("gelukt", "opgenomen");
          return "redirect:/team/werkers/{wie}";
        },
        () -> formulier(inzending.antwoorden(), model));
  }

  private String formulier(Antwoorden antwoorden, Model model) {
    model.addAttribute("antwoorden", antwoorden);
    model.addAttribute("maatregelen", Werkervorm.MAATREGELEN);
    model.addAttribute("jeugdregios", organisaties.jeugdregios());
    return "jeugdbeschermers/werker-nieuw";
  }
}
