package nl.tijdig.app.jeugdbeschermers.web;

import java.time.LocalDate;
import nl.tijdig.app.jeugdbeschermers.Sluitingen;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.app.organisaties.Organisaties;
import nl.tijdig.app.toegang.Accounts;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
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

  @GetMapping("/sluitingen")
  String alle(Authentication wie, Model model) {
    model.addAttribute("sluitingen", sluitingen.alle());
    model.addAttribute("eigenGi", accounts.van(wie).gi());
    return "jeugdbeschermers/sluitingen";
  }

  @GetMapping("/sluitingen/{id:\\d+}")
  String een(@PathVariable long id, Authentication wie, Model model) {
    var sluiting =
        sluitingen
            .met(id)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "sluiting"));
    model.addAttribute("sluiting", sluiting);
    model.addAttribute("verslag", sluiting.verslag(vandaag.dag()).reversed());
    model.addAttribute("dagen", sluiting.dagen(vandaag.dag()));
    model.addAttribute("magOverdragen", sluiting.gi().equals(accounts.van(wie).gi()));
    model.addAttribute(
        "gis", organisaties.gis().stream().filter(gi -> !gi.equals(sluiting.gi())).toList());
    return "jeugdbeschermers/sluiting";
  }

  @PostMapping("/sluitingen")
  String sluit(@RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate vanaf, Authentication wie) {
    var gi = accounts.van(wie).gi();
    if (gi == null || vanaf.isAfter(vandaag.dag()) || !sluitingen.sluit(gi, vanaf)) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "deze sluiting kan niet");
    }
    return "redirect:/sluitingen";
  }

  @PostMapping("/sluitingen/{id:\\d+}/overgang")
  String draagOver(
      @PathVariable long id,
      @RequestParam String nummer,
      @RequestParam("rechtbank_op") @DateTimeFormat(iso = ISO.DATE) LocalDate rechtbankOp,
      @RequestParam String naar,
      RedirectAttributes straks) {
    var gelukt =
        !rechtbankOp.isAfter(vandaag.dag()) && sluitingen.draagOver(nummer, rechtbankOp, naar);
    straks.addFlashAttribute(gelukt ? "overgedragen" : "geweigerd", nummer);
    return "redirect:/sluitingen/" + id;
  }
}
