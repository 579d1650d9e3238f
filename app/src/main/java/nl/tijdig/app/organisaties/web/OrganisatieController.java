package nl.tijdig.app.organisaties.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import nl.tijdig.app.omgeving.Bladzijde;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.app.organisaties.Certificaatopgave;
import nl.tijdig.app.organisaties.Certificaten;
import nl.tijdig.app.organisaties.Gistand;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The GI's with their certificates, for the beheerder. */
@Controller
class OrganisatieController {

  private static final int LANGSTE_NAAM = 100;

  private final Certificaten certificaten;
  private final Certificaatopgave opgave;
  private final Zinnen zinnen;
  private final Vandaag vandaag;

  OrganisatieController(
      Certificaten certificaten, Certificaatopgave opgave, Zinnen zinnen, Vandaag vandaag) {
    this.certificaten = certificaten;
    this.opgave = opgave;
    this.zinnen = zinnen;
    this.vandaag = vandaag;
  }

  @GetMapping("/organisaties")
  String alle(@RequestParam(defaultValue = "1") int pagina, Model model) {
    return lijst(pagina, Map.of(), model);
  }

  @GetMapping(value = "/organisaties", params = "gi")
  String een(@RequestParam String gi, Model model) {
    var totEnMet = bestaat(gi).totEnMet();
    return blad(
        gi, totEnMet == null ? Map.of() : Map.of("vanaf", totEnMet.plusDays(1).toString()), model);
  }

  @PostMapping("/organisaties")
  String neemOp(
      @RequestParam Map<String, String> antwoorden,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes straks) {
    return new Inzending(antwoorden, model, antwoord, zinnen)
        .verwerk(
            velden -> {
              var gi = velden.tekst("naam", 2, LANGSTE_NAAM);
              var formulier = Certificaatformulier.van(velden, vandaag.dag());
              velden.klaar();
              opgave.neemOp(gi, formulier.duur(), formulier.opdracht());
              straks.addFlashAttribute("opgenomen", gi);
            },
            () -> "redirect:/organisaties",
            () -> lijst(1, antwoorden, model));
  }

  @PostMapping("/organisaties/periode")
  String verleng(
      @RequestParam Map<String, String> antwoorden,
      @RequestParam String gi,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes straks) {
    bestaat(gi);
    return new Inzending(antwoorden, model, antwoord, zinnen)
        .verwerk(
            velden -> {
              var formulier = Certificaatformulier.van(velden, vandaag.dag());
              velden.klaar();
              opgave.verleng(gi, formulier.duur(), formulier.opdracht());
            },
            () -> bewaard(gi, straks),
            () -> terug(gi, "periode", antwoorden, model));
  }

  @PostMapping("/organisaties/herstel")
  String herstel(
      @RequestParam Map<String, String> antwoorden,
      @RequestParam String gi,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes straks) {
    bestaat(gi);
    return new Inzending(antwoorden, model, antwoord, zinnen)
        .verwerk(
            velden -> {
              var formulier = Herstelformulier.van(velden, vandaag.dag());
              velden.klaar();
              opgave.herstel(
                  gi,
                  formulier.eerder(),
                  formulier.duur(),
                  formulier.reden(),
                  formulier.opdracht());
            },
            () -> bewaard(gi, straks),
            () -> terug(gi, "herstel", antwoorden, model));
  }

  private static String bewaard(String gi, RedirectAttributes straks) {
    straks.addAttribute("gi", gi);
    straks.addFlashAttribute("bewaard", true);
    return "redirect:/organisaties";
  }

  /** The page of the GI, with the answers in the form they came from. */
  private String terug(String gi, String formulier, Map<String, String> antwoorden, Model model) {
    model.addAttribute("bij", formulier);
    return blad(gi, antwoorden, model);
  }

  private String lijst(int pagina, Map<String, String> antwoorden, Model model) {
    model.addAttribute("gis", certificaten.stand(pagina, vandaag.dag()));
    var aantal = certificaten.aantal();
    model.addAttribute("aantal", aantal);
    model.addAttribute("lijst", Bladzijde.van(pagina, aantal, Certificaten.PAGINA));
    return formulier(antwoorden, model, "organisaties/lijst");
  }

  private String blad(String gi, Map<String, String> antwoorden, Model model) {
    model.addAttribute("gi", bestaat(gi));
    model.addAttribute("regels", certificaten.regels(gi));
    return formulier(antwoorden, model, "organisaties/gi");
  }

  private static String formulier(Map<String, String> antwoorden, Model model, String pagina) {
    model.addAttribute("antwoorden", antwoorden);
    model.addAttribute("opdracht", UUID.randomUUID());
    return pagina;
  }

  private Gistand bestaat(String gi) {
    return certificaten
        .stand(gi, vandaag.dag())
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "gi"));
  }
}
