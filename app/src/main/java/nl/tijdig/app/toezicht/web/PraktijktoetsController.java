package nl.tijdig.app.toezicht.web;

import java.util.List;
import nl.tijdig.app.toezicht.Casus;
import nl.tijdig.app.toezicht.Casusblad;
import nl.tijdig.app.toezicht.Praktijktoets;
import nl.tijdig.app.toezicht.Praktijktoetsen;
import nl.tijdig.app.toezicht.controle.Controle;
import nl.tijdig.app.toezicht.controle.Gesteld;
import nl.tijdig.app.toezicht.controle.Signaal;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The list of praktijktoetsen, the tables of one, and its cases. */
@Controller
class PraktijktoetsController {

  private final Praktijktoetsen praktijktoetsen;
  private final Gesteld gesteld;
  private final Teksten teksten;

  PraktijktoetsController(Praktijktoetsen praktijktoetsen, Gesteld gesteld, Teksten teksten) {
    this.praktijktoetsen = praktijktoetsen;
    this.gesteld = gesteld;
    this.teksten = teksten;
  }

  @GetMapping("/praktijktoets")
  String lijst(Model model, Authentication wie) {
    model.addAttribute("lijst", praktijktoetsen.lijst());
    model.addAttribute("magVastleggen", Inspecteur.is(wie));
    return "toezicht/lijst";
  }

  @GetMapping("/praktijktoets/{id:\\d+}")
  String praktijktoets(@PathVariable long id, Model model, Authentication wie) {
    var toets = vind(id);
    vul(model, toets, praktijktoetsen.casussen(toets));
    model.addAttribute("magVastleggen", Inspecteur.is(wie));
    return "toezicht/praktijktoets";
  }

  private void vul(Model model, Praktijktoets toets, List<Casusblad> bladen) {
    var casussen = bladen.stream().map(Casusblad::casus).toList();
    model.addAttribute("toets", toets);
    model.addAttribute("aantal", bladen.size());
    model.addAttribute("signalen", signalen(toets, casussen));
    model.addAttribute("blokken", Blok.van(bladen, teksten.jeugdregios()));
  }

  private List<Signaal> signalen(Praktijktoets toets, List<Casus> casussen) {
    return Controle.van(gesteld.van(toets), casussen);
  }

  @GetMapping("/praktijktoets/{id:\\d+}/casussen")
  String casussen(
      @PathVariable long id, @RequestParam(defaultValue = "1") int pagina, Model model) {
    var toets = vind(id);
    model.addAttribute("toets", toets);
    model.addAttribute("lijst", Casuspagina.van(praktijktoetsen.casussen(toets), pagina));
    model.addAttribute("jeugdregios", teksten.jeugdregios());
    return "toezicht/casussen";
  }

  private Praktijktoets vind(long id) {
    return praktijktoetsen
        .vind(id)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
