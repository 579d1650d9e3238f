package nl.tijdig.app.jeugdbeschermers.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import nl.tijdig.app.dossier.FeitGeweigerd;
import nl.tijdig.app.jeugdbeschermers.Afwezigheden;
import nl.tijdig.app.jeugdbeschermers.Waarneming;
import nl.tijdig.app.jeugdbeschermers.Werker;
import nl.tijdig.app.jeugdbeschermers.Werkers;
import nl.tijdig.app.omgeving.Antwoorden;
import nl.tijdig.app.toegang.Accounts;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One worker: hours, last working day, days away, and who stands in. */
@Controller
class WerkerController {

  private static final String TERUG = "redirect:/team/werkers/{wie}";
  private static final String GELUKT = "gelukt";

  private final Accounts accounts;
  private final Werkers werkers;
  private final Afwezigheden afwezigheden;
  private final Waarneming waarneming;
  private final Werkerblad blad;

  WerkerController(
      Accounts accounts,
      Werkers werkers,
      Afwezigheden afwezigheden,
      Waarneming waarneming,
      Werkerblad blad) {
    this.accounts = accounts;
    this.werkers = werkers;
    this.afwezigheden = afwezigheden;
    this.waarneming = waarneming;
    this.blad = blad;
  }

  @GetMapping("/team/werkers/{wie}")
  String werker(@PathVariable String wie, Authentication ik, Model model) {
    var gi = accounts.eigenGi(ik);
    return blad.vul(model, gi, bekend(gi, wie), new LinkedMultiValueMap<>());
  }

  @PostMapping("/team/werkers/{wie}")
  String wijzig(
      @PathVariable String wie,
      @RequestParam MultiValueMap<String, String> ingevuld,
      Authentication ik,
      RedirectAttributes straks) {
    var gi = accounts.eigenGi(ik);
    var oud = bekend(gi, wie);
    werkers.wijzig(gi, Werkervorm.lees(new Antwoorden(ingevuld), wie, oud.vanaf()));
    straks.addFlashAttribute(GELUKT, "gewijzigd");
    return TERUG;
  }

  @PostMapping("/team/werkers/{wie}/afwezig")
  String meld(
      @PathVariable String wie,
      @RequestParam MultiValueMap<String, String> ingevuld,
      Authentication ik,
      RedirectAttributes straks) {
    var gi = accounts.eigenGi(ik);
    bekend(gi, wie);
    var antwoorden = new Antwoorden(ingevuld);
    var vanaf = antwoorden.verplichteDag("afwezig_vanaf", "Eerste dag afwezig");
    var tot = antwoorden.dag("afwezig_tot", "Laatste dag afwezig");
    if (vanaf == null || !antwoorden.bezwaren().isEmpty()) {
      throw new FeitGeweigerd(antwoorden.bezwaren());
    }
    afwezigheden.meld(gi, wie, vanaf, tot, antwoorden.tekstOfNiets("vervanger"));
    straks.addFlashAttribute(GELUKT, "afwezig");
    return TERUG;
  }

  @PostMapping("/team/werkers/{wie}/afwezig/{id}")
  String verander(
      @PathVariable String wie,
      @PathVariable long id,
      @RequestParam MultiValueMap<String, String> ingevuld,
      Authentication ik,
      RedirectAttributes straks) {
    var gi = accounts.eigenGi(ik);
    bekend(gi, wie);
    var antwoorden = new Antwoorden(ingevuld);
    var tot = antwoorden.dag("laatste", "Laatste dag afwezig");
    if (!antwoorden.bezwaren().isEmpty()) {
      throw new FeitGeweigerd(antwoorden.bezwaren());
    }
    var ingetrokken = antwoorden.is("ingetrokken");
    afwezigheden.verander(gi, wie, id, tot, ingetrokken);
    straks.addFlashAttribute(GELUKT, ingetrokken ? "ingetrokken" : "terug");
    return TERUG;
  }

  @PostMapping("/team/werkers/{wie}/waarneming")
  String neemWaar(
      @PathVariable String wie,
      @RequestParam MultiValueMap<String, String> ingevuld,
      @RequestParam UUID formulier,
      Authentication ik,
      RedirectAttributes straks) {
    var gi = accounts.eigenGi(ik);
    bekend(gi, wie);
    var antwoorden = new Antwoorden(ingevuld);
    var vervanger = antwoorden.tekst("vervanger");
    if (antwoorden.is("einde")) {
      waarneming.beeindig(gi, wie, vervanger, formulier, ik.getName());
      straks.addFlashAttribute(GELUKT, "waarneming-einde");
    } else {
      bekend(gi, vervanger);
      waarneming.begin(gi, wie, vervanger, formulier, ik.getName());
      straks.addFlashAttribute(GELUKT, "waarneming");
    }
    return TERUG;
  }

  private Werker bekend(String gi, String wie) {
    return werkers
        .met(gi, wie)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "werker"));
  }

  /** The page again, with what was filled in and what is wrong with it. */
  @ExceptionHandler
  @ResponseStatus(HttpStatus.UNPROCESSABLE_CONTENT)
  String geweigerd(
      FeitGeweigerd geweigerd, HttpServletRequest verzoek, Authentication ik, Model model) {
    var gi = accounts.eigenGi(ik);
    var delen = (Map<?, ?>) verzoek.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
    var ingevuld = new LinkedMultiValueMap<String, String>();
    verzoek
        .getParameterMap()
        .forEach((naam, waarden) -> ingevuld.addAll(naam, java.util.List.of(waarden)));
    model.addAttribute("bezwaren", geweigerd.bezwaren());
    return blad.vul(model, gi, bekend(gi, String.valueOf(delen.get("wie"))), ingevuld);
  }
}
