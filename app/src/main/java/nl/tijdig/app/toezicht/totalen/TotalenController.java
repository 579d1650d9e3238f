package nl.tijdig.app.toezicht.totalen;

import java.util.Arrays;
import nl.tijdig.app.omgeving.OpgaveGeweigerd;
import nl.tijdig.app.pagina.Antwoorden;
import nl.tijdig.app.pagina.Zinnen;
import nl.tijdig.app.toegang.Mag;
import nl.tijdig.app.toegang.Recht;
import nl.tijdig.app.toezicht.bevinding.Aspect;
import nl.tijdig.app.toezicht.controle.Controle;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Checks totals that somebody types over from a report; nothing is kept. */
@Controller
class TotalenController {

  private final Zinnen zinnen;

  TotalenController(Zinnen zinnen) {
    this.zinnen = zinnen;
  }

  @Mag(Recht.RAPPORTEN)
  @GetMapping("/praktijktoets/totalen")
  String totalen(Antwoorden antwoorden, Model model) {
    model.addAttribute("regels", Totaalformulier.regels(antwoorden));
    model.addAttribute("aspecten", Arrays.asList(Aspect.values()));
    model.addAttribute("antwoorden", antwoorden);
    if (Totaalformulier.isVerstuurd(antwoorden)) {
      try {
        model.addAttribute("signalen", Controle.van(Totaalformulier.lees(antwoorden)));
      } catch (OpgaveGeweigerd geweigerd) {
        model.addAttribute("bezwaren", zinnen.van(geweigerd.bezwaren()));
      }
    }
    return "toezicht/totalen";
  }
}
