package nl.tijdig.app.koers.gezinsplan;

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

/** The one plan of the family of a child, with its director and what everybody does. */
@Mag(Recht.NAMEN)
@Inzage(over = "nummer")
@Controller
class GezinsplanController {

  private static final String TERUG = "redirect:/dossiers/{nummer}/gezinsplan";

  private final Dossiers dossiers;
  private final Gezinsplannen plannen;
  private final Planschrijver schrijver;

  GezinsplanController(Dossiers dossiers, Gezinsplannen plannen, Planschrijver schrijver) {
    this.dossiers = dossiers;
    this.plannen = plannen;
    this.schrijver = schrijver;
  }

  @GetMapping("/dossiers/{nummer}/gezinsplan")
  String plan(@PathVariable String nummer, Model model) {
    return pagina(blad(nummer), Antwoorden.met(Map.of()), model);
  }

  @PostMapping("/dossiers/{nummer}/gezinsplan/regisseur")
  String noem(@PathVariable String nummer, Inzending inzending, Authentication wie, Model model) {
    var blad = vastTeLeggen(nummer);
    return inzending.verwerk(
        antwoorden -> {
          schrijver.noem(blad.id(), antwoorden, wie.getName());
          return TERUG;
        },
        () -> pagina(blad, inzending.antwoorden(), model));
  }

  @PostMapping("/dossiers/{nummer}/gezinsplan/acties")
  String voegToe(
      @PathVariable String nummer, Inzending inzending, Authentication wie, Model model) {
    var blad = vastTeLeggen(nummer);
    return inzending.verwerk(
        antwoorden -> {
          schrijver.voegToe(blad, antwoorden, wie.getName());
          return TERUG;
        },
        () -> pagina(blad, inzending.antwoorden(), model));
  }

  @PostMapping("/dossiers/{nummer}/gezinsplan/gedaan")
  String eindig(@PathVariable String nummer, Inzending inzending, Authentication wie, Model model) {
    var blad = vastTeLeggen(nummer);
    return inzending.verwerk(
        antwoorden -> {
          schrijver.eindig(blad.id(), antwoorden, wie.getName());
          return TERUG;
        },
        () -> pagina(blad, inzending.antwoorden(), model));
  }

  private String pagina(Dossierblad blad, Antwoorden antwoorden, Model model) {
    var plan = plannen.plan(blad.id());
    var regie = plan.map(plannen::regie).orElse(List.of());
    model.addAttribute("nummer", blad.dossier().id());
    model.addAttribute("regie", regie);
    model.addAttribute("regisseur", regie.stream().findFirst().orElse(null));
    model.addAttribute("acties", plan.map(plannen::acties).orElse(List.of()));
    model.addAttribute("domeinen", Planactie.DOMEINEN);
    model.addAttribute("antwoorden", antwoorden);
    model.addAttribute("magVastleggen", plannen.magVastleggen(blad.id()));
    return "koers/gezinsplan";
  }

  private Dossierblad blad(String nummer) {
    return dossiers
        .blad(nummer)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, nummer));
  }

  private Dossierblad vastTeLeggen(String nummer) {
    var blad = blad(nummer);
    if (!plannen.magVastleggen(blad.id())) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND, nummer);
    }
    return blad;
  }
}
