package nl.tijdig.app.koers.uitleg;

import java.util.List;
import java.util.Map;
import nl.tijdig.app.dossier.Dossierblad;
import nl.tijdig.app.dossier.Dossiers;
import nl.tijdig.app.pagina.Antwoorden;
import nl.tijdig.app.pagina.Inzending;
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

/** Why a term of this child is not met, and whether a second person accepts that. */
@Mag(Recht.NAMEN)
@Inzage(over = "nummer")
@Controller
class UitlegController {

  private static final String TERUG = "redirect:/dossiers/{nummer}/uitleg";

  private final Dossiers dossiers;
  private final Uitlegopslag opslag;
  private final Uitlegschrijver schrijver;

  UitlegController(Dossiers dossiers, Uitlegopslag opslag, Uitlegschrijver schrijver) {
    this.dossiers = dossiers;
    this.opslag = opslag;
    this.schrijver = schrijver;
  }

  @GetMapping("/dossiers/{nummer}/uitleg")
  String uitleg(@PathVariable String nummer, Model model) {
    return pagina(blad(nummer), Antwoorden.met(Map.of()), model);
  }

  @PostMapping("/dossiers/{nummer}/uitleg")
  String geef(@PathVariable String nummer, Inzending inzending, Authentication wie, Model model) {
    var blad = vastTeLeggen(nummer);
    return inzending.verwerk(
        antwoorden -> {
          schrijver.geef(blad, antwoorden, wie.getName());
          return TERUG;
        },
        () -> pagina(blad, inzending.antwoorden(), model));
  }

  @PostMapping("/dossiers/{nummer}/uitleg/oordeel")
  String oordeel(
      @PathVariable String nummer, Inzending inzending, Authentication wie, Model model) {
    var blad = vastTeLeggen(nummer);
    return inzending.verwerk(
        antwoorden -> {
          schrijver.oordeel(blad, antwoorden, wie.getName());
          return TERUG;
        },
        () -> pagina(blad, inzending.antwoorden(), model));
  }

  private String pagina(Dossierblad blad, Antwoorden antwoorden, Model model) {
    model.addAttribute("nummer", blad.dossier().id());
    model.addAttribute("alle", opslag.van(blad.id()));
    model.addAttribute("normen", Termijnuitleg.NORMEN);
    model.addAttribute("jaNee", List.of("ja", "nee"));
    model.addAttribute("heeftPlan", Uitlegschrijver.heeftVeiligheidsplan(blad));
    model.addAttribute("magVastleggen", opslag.magVastleggen(blad.id()));
    model.addAttribute("antwoorden", antwoorden);
    return "koers/uitleg";
  }

  private Dossierblad blad(String nummer) {
    return dossiers
        .blad(nummer)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, nummer));
  }

  private Dossierblad vastTeLeggen(String nummer) {
    var blad = blad(nummer);
    if (!opslag.magVastleggen(blad.id())) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND, nummer);
    }
    return blad;
  }
}
