package nl.tijdig.app.dossier.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import nl.tijdig.app.dossier.Dossiers;
import nl.tijdig.app.dossier.FeitGeweigerd;
import nl.tijdig.app.dossier.Vastleggen;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.kern.dossier.Soort;
import org.jspecify.annotations.Nullable;
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

/** The form that records one fact; afterwards the dossier says which verdicts changed. */
@Controller
class VastlegController {

  private final Dossiers dossiers;
  private final Vastleggen vastleggen;
  private final Vandaag vandaag;

  VastlegController(Dossiers dossiers, Vastleggen vastleggen, Vandaag vandaag) {
    this.dossiers = dossiers;
    this.vastleggen = vastleggen;
    this.vandaag = vandaag;
  }

  @GetMapping("/dossiers/{nummer}/vastleggen")
  String formulier(
      @PathVariable String nummer, @RequestParam(defaultValue = "") String soort, Model model) {
    var antwoorden = new LinkedMultiValueMap<String, String>();
    antwoorden.set("op", vandaag.dag().toString());
    return formulier(nummer, soort(soort), antwoorden, model);
  }

  @PostMapping("/dossiers/{nummer}/vastleggen")
  String leg(
      @PathVariable String nummer,
      @RequestParam MultiValueMap<String, String> antwoorden,
      @RequestParam UUID opdracht,
      Model model,
      Authentication wie,
      HttpServletResponse antwoord,
      RedirectAttributes straks) {
    var soort = soort(antwoorden.getFirst("soort"));
    if (soort == null) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "onbekende soort gebeurtenis");
    }
    try {
      var feit = Vastlegvorm.gebeurtenis(soort, antwoorden);
      var veranderd =
          vastleggen.leg(nummer, new Vastleggen.Opdracht(opdracht, feit, wie.getName()));
      if (dossiers.blad(nummer).isEmpty()) {
        return "redirect:/";
      }
      straks.addFlashAttribute("veranderingen", veranderd);
      straks.addAttribute("nummer", nummer);
      return "redirect:/dossiers/{nummer}";
    } catch (FeitGeweigerd geweigerd) {
      model.addAttribute("bezwaren", geweigerd.bezwaren());
      antwoord.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return formulier(nummer, soort, antwoorden, model);
    }
  }

  private String formulier(
      String nummer, @Nullable Soort soort, MultiValueMap<String, String> antwoorden, Model model) {
    if (dossiers.blad(nummer).isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND, nummer);
    }
    model.addAttribute("nummer", nummer);
    model.addAttribute("soorten", Vastlegvorm.SOORTEN);
    model.addAttribute("soort", soort);
    model.addAttribute("velden", soort == null ? List.of() : Vastlegvorm.velden(soort));
    model.addAttribute("antwoorden", antwoorden);
    model.addAttribute("opdracht", UUID.randomUUID());
    return "dossier/vastleggen";
  }

  private static @Nullable Soort soort(@Nullable String code) {
    return Vastlegvorm.SOORTEN.stream()
        .filter(soort -> soort.code().equals(code))
        .findFirst()
        .orElse(null);
  }
}
