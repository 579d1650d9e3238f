package nl.tijdig.app.organisaties.certificaat;

import java.util.Map;
import java.util.UUID;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.app.pagina.Antwoorden;
import nl.tijdig.app.pagina.Bladzijde;
import nl.tijdig.app.pagina.InMenu;
import nl.tijdig.app.pagina.Inzending;
import nl.tijdig.app.toegang.Mag;
import nl.tijdig.app.toegang.Recht;
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

  private final Certificaten certificaten;
  private final Certificaatopgave opgave;
  private final Vandaag vandaag;

  OrganisatieController(Certificaten certificaten, Certificaatopgave opgave, Vandaag vandaag) {
    this.certificaten = certificaten;
    this.opgave = opgave;
    this.vandaag = vandaag;
  }

  @Mag(Recht.ORGANISATIES)
  @InMenu(tekst = "menu.organisaties", plaats = 50)
  @GetMapping("/organisaties")
  String alle(@RequestParam(defaultValue = "1") int pagina, Model model) {
    return lijst(pagina, Antwoorden.met(Map.of()), model);
  }

  @Mag(Recht.ORGANISATIES)
  @GetMapping(value = "/organisaties", params = "gi")
  String een(@RequestParam String gi, Model model) {
    var totEnMet = bestaat(gi).totEnMet();
    var begin =
        totEnMet == null
            ? Map.<String, String>of()
            : Map.of("vanaf", totEnMet.plusDays(1).toString());
    return blad(gi, Antwoorden.met(begin), model);
  }

  @Mag(Recht.ORGANISATIES)
  @PostMapping("/organisaties")
  String neemOp(Inzending inzending, Model model, RedirectAttributes straks) {
    return inzending.verwerk(
        antwoorden -> {
          var gi = antwoorden.tekst("naam", "organisaties.naam", 2, Antwoorden.NAAM);
          var formulier = Certificaatformulier.van(antwoorden, vandaag.dag());
          antwoorden.klaar();
          opgave.neemOp(gi, formulier.duur(), formulier.opdracht());
          straks.addFlashAttribute("opgenomen", gi);
          return "redirect:/organisaties";
        },
        () -> lijst(1, inzending.antwoorden(), model));
  }

  @Mag(Recht.ORGANISATIES)
  @PostMapping("/organisaties/periode")
  String verleng(
      @RequestParam String gi, Inzending inzending, Model model, RedirectAttributes straks) {
    bestaat(gi);
    return inzending.verwerk(
        antwoorden -> {
          opgave.eisActueel(gi, antwoorden.versie());
          var formulier = Certificaatformulier.van(antwoorden, vandaag.dag());
          antwoorden.klaar();
          opgave.verleng(gi, formulier.duur(), formulier.opdracht());
          return bewaard(gi, straks);
        },
        () -> terug(gi, "periode", inzending.antwoorden(), model));
  }

  @Mag(Recht.ORGANISATIES)
  @PostMapping("/organisaties/herstel")
  String herstel(
      @RequestParam String gi, Inzending inzending, Model model, RedirectAttributes straks) {
    bestaat(gi);
    return inzending.verwerk(
        antwoorden -> {
          opgave.eisActueel(gi, antwoorden.versie());
          var formulier = Herstelformulier.van(antwoorden, vandaag.dag());
          antwoorden.klaar();
          opgave.herstel(
              gi, formulier.eerder(), formulier.duur(), formulier.reden(), formulier.opdracht());
          return bewaard(gi, straks);
        },
        () -> terug(gi, "herstel", inzending.antwoorden(), model));
  }

  private static String bewaard(String gi, RedirectAttributes straks) {
    straks.addAttribute("gi", gi);
    straks.addFlashAttribute("bewaard", true);
    return "redirect:/organisaties";
  }

  /** The page of the GI, with the answers in the form they came from. */
  private String terug(String gi, String formulier, Antwoorden antwoorden, Model model) {
    model.addAttribute("bij", formulier);
    return blad(gi, antwoorden, model);
  }

  private String lijst(int pagina, Antwoorden antwoorden, Model model) {
    var aantal = certificaten.aantal();
    var bladzijde = Bladzijde.van(pagina, aantal, Certificaten.PAGINA);
    model.addAttribute("gis", certificaten.stand(bladzijde.nummer(), vandaag.dag()));
    model.addAttribute("aantal", aantal);
    model.addAttribute("lijst", bladzijde);
    return formulier(antwoorden, model, "organisaties/lijst");
  }

  private String blad(String gi, Antwoorden antwoorden, Model model) {
    var regels = certificaten.regels(gi);
    model.addAttribute("gi", bestaat(gi));
    model.addAttribute("regels", regels);
    model.addAttribute("versie", regels.isEmpty() ? 0 : regels.getFirst().id());
    return formulier(antwoorden, model, "organisaties/gi");
  }

  private static String formulier(Antwoorden antwoorden, Model model, String pagina) {
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
