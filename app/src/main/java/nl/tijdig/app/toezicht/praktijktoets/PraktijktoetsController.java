package nl.tijdig.app.toezicht.praktijktoets;

import java.util.List;
import nl.tijdig.app.pagina.InMenu;
import nl.tijdig.app.pagina.Lijst;
import nl.tijdig.app.pagina.Lijstadres;
import nl.tijdig.app.toegang.Mag;
import nl.tijdig.app.toegang.Recht;
import nl.tijdig.app.toezicht.bevinding.Casus;
import nl.tijdig.app.toezicht.bevinding.Casusblad;
import nl.tijdig.app.toezicht.controle.Controle;
import nl.tijdig.app.toezicht.controle.Signaal;
import nl.tijdig.app.toezicht.controle.Toezichtteksten;
import nl.tijdig.app.toezicht.stellingen.Gesteld;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The list of praktijktoetsen, the tables of one, and its cases. */
@Controller
class PraktijktoetsController {

  private static final int PAGINA = 25;

  private final Praktijktoetsen praktijktoetsen;
  private final Gesteld gesteld;
  private final Toezichtteksten teksten;

  PraktijktoetsController(
      Praktijktoetsen praktijktoetsen, Gesteld gesteld, Toezichtteksten teksten) {
    this.praktijktoetsen = praktijktoetsen;
    this.gesteld = gesteld;
    this.teksten = teksten;
  }

  @Mag(Recht.RAPPORTEN)
  @InMenu(tekst = "menu.praktijktoets", plaats = 90)
  @GetMapping("/praktijktoets")
  String lijst(Lijstadres adres, Model model) {
    model.addAttribute("lijst", Lijst.uit(adres, praktijktoetsen.lijst(), PAGINA));
    return "toezicht/lijst";
  }

  @Mag(Recht.RAPPORTEN)
  @GetMapping("/praktijktoets/{id:\\d+}")
  String praktijktoets(@PathVariable long id, Model model) {
    var toets = vind(id);
    vul(model, toets, praktijktoetsen.casussen(toets));
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

  private Praktijktoets vind(long id) {
    return praktijktoetsen
        .vind(id)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
