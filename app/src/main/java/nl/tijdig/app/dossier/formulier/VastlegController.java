package nl.tijdig.app.dossier.formulier;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.tijdig.app.dossier.Dossiers;
import nl.tijdig.app.dossier.Feitenblad;
import nl.tijdig.app.dossier.Vastleggen;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.app.pagina.Antwoorden;
import nl.tijdig.app.pagina.Inzending;
import nl.tijdig.app.toegang.Inzage;
import nl.tijdig.app.toegang.Mag;
import nl.tijdig.app.toegang.Recht;
import nl.tijdig.kern.dossier.Soort;
import org.jspecify.annotations.Nullable;
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

/** The form that records one fact; afterwards the dossier says which verdicts changed. */
@Controller
class VastlegController {

  private final Dossiers dossiers;
  private final Vastleggen vastleggen;
  private final Feitformulier formulier;
  private final Vandaag vandaag;

  VastlegController(
      Dossiers dossiers, Vastleggen vastleggen, Feitformulier formulier, Vandaag vandaag) {
    this.dossiers = dossiers;
    this.vastleggen = vastleggen;
    this.formulier = formulier;
    this.vandaag = vandaag;
  }

  @Mag(Recht.VASTLEGGEN)
  @Inzage(over = "nummer")
  @GetMapping("/dossiers/{nummer}/vastleggen")
  String formulier(
      @PathVariable String nummer, @RequestParam(defaultValue = "") String soort, Model model) {
    return formulier(
        nummer, soort(soort), Antwoorden.met(Map.of("op", vandaag.dag().toString())), model);
  }

  @Mag(Recht.VASTLEGGEN)
  @Inzage(over = "nummer")
  @PostMapping("/dossiers/{nummer}/vastleggen")
  String leg(
      @PathVariable String nummer,
      Inzending inzending,
      Model model,
      Authentication wie,
      RedirectAttributes straks) {
    var soort = soort(inzending.antwoorden().tekst("soort"));
    if (soort == null) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "onbekende soort gebeurtenis");
    }
    var blad = blad(nummer);
    return inzending.verwerk(
        antwoorden -> {
          var opdracht = antwoorden.formulier();
          vastleggen.eisActueel(nummer, antwoorden.versie());
          var feit = formulier.lees(soort, blad, null, antwoorden);
          straks.addFlashAttribute(
              "veranderingen",
              vastleggen.leg(nummer, new Vastleggen.Opdracht(opdracht, feit, wie.getName())));
          straks.addAttribute("nummer", nummer);
          return dossiers.kent(nummer) ? "redirect:/dossiers/{nummer}" : "redirect:/";
        },
        () -> formulier(nummer, soort, inzending.antwoorden(), model));
  }

  private Feitenblad blad(String nummer) {
    return dossiers
        .feiten(nummer)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, nummer));
  }

  private String formulier(
      String nummer, @Nullable Soort soort, Antwoorden antwoorden, Model model) {
    var blad = blad(nummer);
    model.addAttribute("nummer", nummer);
    model.addAttribute("versie", blad.laatste());
    model.addAttribute("groepen", Soortgroep.van(vastleggen.soorten()));
    model.addAttribute("soort", soort);
    model.addAttribute("velden", soort == null ? List.of() : formulier.velden(soort, blad, null));
    model.addAttribute("antwoorden", antwoorden);
    model.addAttribute("opdracht", UUID.randomUUID());
    return "dossier/vastleggen";
  }

  private static @Nullable Soort soort(@Nullable String code) {
    return Soort.vastTeLeggen().stream()
        .filter(soort -> soort.code().equals(code))
        .findFirst()
        .orElse(null);
  }
}
