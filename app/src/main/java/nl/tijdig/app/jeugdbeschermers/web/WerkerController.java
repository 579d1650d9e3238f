package nl.tijdig.app.jeugdbeschermers.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import java.util.function.Consumer;
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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One worker: hours, last working day, days away, and who stands in. */
@Controller
class WerkerController {

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
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes straks) {
    var gi = accounts.eigenGi(ik);
    var oud = bekend(gi, wie);
    return new Poging(gi, oud, ingevuld, model, antwoord, straks)
        .doe(
            "gewijzigd",
            antwoorden -> werkers.wijzig(gi, Werkervorm.lees(antwoorden, wie, oud.vanaf())));
  }

  @PostMapping("/team/werkers/{wie}/afwezig")
  String meld(
      @PathVariable String wie,
      @RequestParam MultiValueMap<String, String> ingevuld,
      Authentication ik,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes straks) {
    var gi = accounts.eigenGi(ik);
    return new Poging(gi, bekend(gi, wie), ingevuld, model, antwoord, straks)
        .doe(
            "afwezig",
            antwoorden -> {
              var vanaf = antwoorden.verplichteDag("afwezig_vanaf", "Eerste dag afwezig");
              var tot = antwoorden.dag("afwezig_tot", "Laatste dag afwezig");
              if (vanaf == null || !antwoorden.bezwaren().isEmpty()) {
                throw new FeitGeweigerd(antwoorden.bezwaren());
              }
              afwezigheden.meld(gi, wie, vanaf, tot, antwoorden.tekstOfNiets("vervanger"));
            });
  }

  @PostMapping("/team/werkers/{wie}/afwezig/{id}")
  String verander(
      @PathVariable String wie,
      @PathVariable long id,
      @RequestParam MultiValueMap<String, String> ingevuld,
      Authentication ik,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes straks) {
    var gi = accounts.eigenGi(ik);
    var ingetrokken = new Antwoorden(ingevuld).is("ingetrokken");
    return new Poging(gi, bekend(gi, wie), ingevuld, model, antwoord, straks)
        .doe(
            ingetrokken ? "ingetrokken" : "terug",
            antwoorden -> {
              var tot = antwoorden.dag("laatste", "Laatste dag afwezig");
              if (!antwoorden.bezwaren().isEmpty()) {
                throw new FeitGeweigerd(antwoorden.bezwaren());
              }
              afwezigheden.verander(gi, wie, id, tot, ingetrokken);
            });
  }

  @PostMapping("/team/werkers/{wie}/waarneming")
  String neemWaar(
      @PathVariable String wie,
      @RequestParam MultiValueMap<String, String> ingevuld,
      @RequestParam UUID formulier,
      Authentication ik,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes straks) {
    var gi = accounts.eigenGi(ik);
    var einde = new Antwoorden(ingevuld).is("einde");
    return new Poging(gi, bekend(gi, wie), ingevuld, model, antwoord, straks)
        .doe(
            einde ? "waarneming-einde" : "waarneming",
            antwoorden -> {
              var vervanger = antwoorden.tekst("vervanger");
              if (einde) {
                waarneming.beeindig(gi, wie, vervanger, formulier, ik.getName());
              } else {
                waarneming.begin(gi, wie, bekend(gi, vervanger).wie(), formulier, ik.getName());
              }
            });
  }

  private Werker bekend(String gi, String wie) {
    return werkers
        .met(gi, wie)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "werker"));
  }

  /** One form about a worker: it succeeds, or the page comes again and says what is wrong. */
  private final class Poging {

    private final String gi;
    private final Werker werker;
    private final MultiValueMap<String, String> ingevuld;
    private final Model model;
    private final HttpServletResponse antwoord;
    private final RedirectAttributes straks;

    Poging(
        String gi,
        Werker werker,
        MultiValueMap<String, String> ingevuld,
        Model model,
        HttpServletResponse antwoord,
        RedirectAttributes straks) {
      this.gi = gi;
      this.werker = werker;
      this.ingevuld = ingevuld;
      this.model = model;
      this.antwoord = antwoord;
      this.straks = straks;
    }

    String doe(String gelukt, Consumer<Antwoorden> daad) {
      try {
        daad.accept(new Antwoorden(ingevuld));
      } catch (FeitGeweigerd geweigerd) {
        antwoord.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("bezwaren", geweigerd.bezwaren());
        return blad.vul(model, gi, werker, ingevuld);
      }
      straks.addFlashAttribute("gelukt", gelukt);
      straks.addAttribute("wie", werker.wie());
      return "redirect:/team/werkers/{wie}";
    }
  }
}
