package nl.tijdig.app.jeugdbeschermers.sluiting;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import nl.tijdig.app.omgeving.OpgaveGeweigerd;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.app.organisaties.Organisaties;
import nl.tijdig.app.pagina.Datumlezer;
import nl.tijdig.app.pagina.InMenu;
import nl.tijdig.app.pagina.Inzending;
import nl.tijdig.app.toegang.Accounts;
import nl.tijdig.app.toegang.Inzage;
import nl.tijdig.app.toegang.Mag;
import nl.tijdig.app.toegang.Recht;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A GI that stops: the account of each day, and the decision of the court per child. */
@Controller
class SluitingController {

  private final Sluitingen sluitingen;
  private final Accounts accounts;
  private final Organisaties organisaties;
  private final Vandaag vandaag;

  SluitingController(
      Sluitingen sluitingen, Accounts accounts, Organisaties organisaties, Vandaag vandaag) {
    this.sluitingen = sluitingen;
    this.accounts = accounts;
    this.organisaties = organisaties;
    this.vandaag = vandaag;
  }

  @Mag(Recht.SLUITINGEN)
  @InMenu(tekst = "menu.sluitingen", plaats = 40)
  @GetMapping("/sluitingen")
  String alle(Authentication wie, Model model) {
    model.addAttribute("sluitingen", sluitingen.alle());
    model.addAttribute("eigenGi", accounts.van(wie).namens());
    return "jeugdbeschermers/sluitingen";
  }

  @Mag(Recht.SLUITINGEN)
  @GetMapping("/sluitingen/{id:\\d+}")
  String een(@PathVariable long id, Authentication wie, Model model) {
    return blad(id, wie, model);
  }

  private String blad(long id, Authentication wie, Model model) {
    var sluiting =
        sluitingen
            .met(id)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "sluiting"));
    model.addAttribute("sluiting", sluiting);
    model.addAttribute("verslag", sluiting.verslag(vandaag.dag()).reversed());
    model.addAttribute("dagen", sluiting.dagen(vandaag.dag()));
    model.addAttribute("magOverdragen", Objects.equals(sluiting.giId(), accounts.van(wie).giId()));
    model.addAttribute(
        "gis", organisaties.gis().stream().filter(gi -> gi.id() != sluiting.giId()).toList());
    return "jeugdbeschermers/sluiting";
  }

  @Mag(Recht.TEAM)
  @PostMapping("/sluitingen")
  String sluit(Inzending inzending, Authentication wie, Model model, HttpServletResponse antwoord) {
    return inzending.verwerk(
        antwoorden -> {
          var vanaf =
              antwoorden.dag("vanaf", "sluitingen.vanaf", Datumlezer.VROEGST, vandaag.dag());
          antwoorden.klaar();
          var gi = accounts.eigenGi(wie).id();
          if (!sluitingen.sluit(gi, vanaf)) {
            throw new OpgaveGeweigerd("sluitingen.al-begonnen");
          }
          return "redirect:/sluitingen";
        },
        () -> {
          antwoord.setStatus(HttpStatus.BAD_REQUEST.value());
          return alle(wie, model);
        });
  }

  @Mag(Recht.TEAM)
  @Inzage(over = "nummer")
  @PostMapping("/sluitingen/{id:\\d+}/overgang")
  String draagOver(
      @PathVariable long id,
      Inzending inzending,
      Authentication wie,
      Model model,
      RedirectAttributes straks) {
    return inzending.verwerk(
        antwoorden -> {
          var nummer = antwoorden.tekst("nummer");
          var dag =
              antwoorden.dag(
                  "rechtbank_op", "sluiting.rechtbank", Datumlezer.VROEGST, vandaag.dag());
          antwoorden.klaar();
          var gelukt =
              organisaties
                  .gi(antwoorden.tekst("naar"))
                  .map(gi -> sluitingen.draagOver(nummer, dag, gi.id()))
                  .orElse(false);
          if (!gelukt) {
            throw new OpgaveGeweigerd("sluiting.geweigerd", nummer);
          }
          straks.addFlashAttribute("overgedragen", nummer);
          return "redirect:/sluitingen/" + id;
        },
        () -> blad(id, wie, model));
  }
}
