package nl.tijdig.app.dossier.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import nl.tijdig.app.dossier.Dossiers;
import nl.tijdig.app.dossier.FeitGeweigerd;
import nl.tijdig.app.dossier.Vastleggen;
import nl.tijdig.app.dossier.Vastleggen.Correctieopdracht;
import nl.tijdig.kern.dossier.Bron;
import nl.tijdig.kern.dossier.Gebeurtenis;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form that corrects or withdraws one recorded fact, always with the reason. */
@Controller
class CorrectieController {

  private final Dossiers dossiers;
  private final Vastleggen vastleggen;

  CorrectieController(Dossiers dossiers, Vastleggen vastleggen) {
    this.dossiers = dossiers;
    this.vastleggen = vastleggen;
  }

  @GetMapping("/dossiers/{nummer}/feiten/{volgnummer}/corrigeren")
  String formulier(@PathVariable String nummer, @PathVariable int volgnummer, Model model) {
    var feit = feit(nummer, volgnummer);
    return formulier(nummer, volgnummer, feit, Vastlegvorm.antwoorden(feit), model);
  }

  @PostMapping("/dossiers/{nummer}/feiten/{volgnummer}/corrigeren")
  String corrigeer(
      @PathVariable String nummer,
      @PathVariable int volgnummer,
      @RequestParam MultiValueMap<String, String> antwoorden,
      @RequestParam UUID opdracht,
      @RequestParam("correctie_reden") String reden,
      @RequestParam(defaultValue = "false") boolean intrekken,
      Model model,
      Authentication wie,
      HttpServletResponse antwoord,
      RedirectAttributes straks) {
    straks.addAttribute("nummer", nummer);
    if (dossiers.blad(nummer).isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND, nummer);
    }
    if (vastleggen.isVastgelegd(opdracht)) {
      return "redirect:/dossiers/{nummer}";
    }
    var oud = feit(nummer, volgnummer);
    try {
      var feit = intrekken ? null : Vastlegvorm.gebeurtenis(oud.soort(), antwoorden);
      var correctie =
          new Correctieopdracht(opdracht, volgnummer, feit, reden.strip(), wie.getName());
      straks.addFlashAttribute("veranderingen", vastleggen.corrigeer(nummer, correctie));
      return "redirect:/dossiers/{nummer}";
    } catch (FeitGeweigerd geweigerd) {
      model.addAttribute("bezwaren", geweigerd.bezwaren());
      model.addAttribute("reden", reden);
      antwoord.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return formulier(nummer, volgnummer, oud, antwoorden, model);
    }
  }

  private Gebeurtenis feit(String nummer, int volgnummer) {
    return dossiers.blad(nummer).filter(blad -> blad.dossier().bron() == Bron.REGISTER).stream()
        .flatMap(blad -> blad.feiten().stream())
        .filter(regel -> regel.volgnummer() == volgnummer)
        .findFirst()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, nummer))
        .gebeurtenis();
  }

  private static String formulier(
      String nummer,
      int volgnummer,
      Gebeurtenis feit,
      MultiValueMap<String, String> antwoorden,
      Model model) {
    model.addAttribute("volgnummer", volgnummer);
    model.addAttribute("nummer", nummer);
    model.addAttribute("feit", feit);
    model.addAttribute("velden", Vastlegvorm.velden(feit.soort()));
    model.addAttribute("antwoorden", antwoorden);
    model.addAttribute("opdracht", UUID.randomUUID());
    return "dossier/corrigeren";
  }
}
