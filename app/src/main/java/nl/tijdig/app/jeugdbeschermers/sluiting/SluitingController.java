package nl.tijdig.app.jeugdbeschermers.sluiting;

import jakarta.servlet.http.HttpServletResponse;
import nl.tijdig.app.omgeving.OpgaveGeweigerd;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.app.pagina.Antwoorden;
import nl.tijdig.app.pagina.Datumlezer;
import nl.tijdig.app.pagina.InMenu;
import nl.tijdig.app.pagina.Inzending;
import nl.tijdig.app.toegang.Accounts;
import nl.tijdig.app.toegang.Mag;
import nl.tijdig.app.toegang.Recht;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The GI's that stop; a GI begins only after somebody confirmed it, and can still turn back. */
@Controller
class SluitingController {

  private final Sluitingen sluitingen;
  private final Accounts accounts;
  private final Vandaag vandaag;

  SluitingController(Sluitingen sluitingen, Accounts accounts, Vandaag vandaag) {
    this.sluitingen = sluitingen;
    this.accounts = accounts;
    this.vandaag = vandaag;
  }

  @Mag(Recht.SLUITINGEN)
  @InMenu(tekst = "menu.sluitingen", plaats = 40)
  @GetMapping("/sluitingen")
  String alle(Authentication wie, Model model) {
    model.addAttribute("sluitingen", sluitingen.alle());
    model.addAttribute("ingetrokken", sluitingen.ingetrokken());
    model.addAttribute("eigenGi", accounts.van(wie).namens());
    return "jeugdbeschermers/sluitingen";
  }

  @Mag(Recht.TEAM)
  @PostMapping("/sluitingen")
  String sluit(
      Inzending inzending,
      Authentication wie,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes straks) {
    return inzending.verwerk(
        antwoorden -> begin(antwoorden, wie, model, straks),
        () -> {
          antwoord.setStatus(HttpStatus.BAD_REQUEST.value());
          return alle(wie, model);
        });
  }

  private String begin(
      Antwoorden antwoorden, Authentication wie, Model model, RedirectAttributes straks) {
    var vanaf = antwoorden.dag("vanaf", "sluitingen.vanaf", Datumlezer.VROEGST, vandaag.dag());
    antwoorden.klaar();
    var gi = accounts.eigenGi(wie);
    if (sluitingen.lopende(gi.id()).isEmpty() && !antwoorden.is("bevestigd")) {
      model.addAttribute("gi", gi.naam());
      model.addAttribute("vanaf", vanaf);
      model.addAttribute("kinderen", sluitingen.zaken(gi.id(), vanaf));
      return "jeugdbeschermers/sluiting-bevestig";
    }
    straks.addFlashAttribute(sluitingen.sluit(gi.id(), vanaf) ? "begonnen" : "liepAl", true);
    return "redirect:/sluitingen/" + sluitingen.lopende(gi.id()).orElseThrow();
  }

  @Mag(Recht.TEAM)
  @PostMapping("/sluitingen/{id:\\d+}/intrekken")
  String trekIn(@PathVariable long id, Inzending inzending, Authentication wie, Model model) {
    return inzending.verwerk(
        antwoorden -> {
          var reden = antwoorden.reden("reden", "sluiting.intrek-reden", 10);
          antwoorden.klaar();
          if (!sluitingen.trekIn(id, reden)) {
            throw new OpgaveGeweigerd("sluiting.niet-in-te-trekken");
          }
          return "redirect:/sluitingen";
        },
        () -> alle(wie, model));
  }
}
