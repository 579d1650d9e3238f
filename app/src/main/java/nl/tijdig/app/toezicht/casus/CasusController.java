package nl.tijdig.app.toezicht.casus;

import java.util.Arrays;
import java.util.Map;
import nl.tijdig.app.pagina.Antwoorden;
import nl.tijdig.app.pagina.Inzending;
import nl.tijdig.app.toegang.Ingezien;
import nl.tijdig.app.toegang.Mag;
import nl.tijdig.app.toegang.Recht;
import nl.tijdig.app.toezicht.bevinding.Beoordeling;
import nl.tijdig.app.toezicht.bevinding.Bewijsbron;
import nl.tijdig.app.toezicht.controle.Toezichtteksten;
import nl.tijdig.app.toezicht.praktijktoets.Bevindingen;
import nl.tijdig.app.toezicht.praktijktoets.Praktijktoetsen;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One case: the computed verdicts beside what the inspector finds, and the form to record that. */
@Controller
class CasusController {

  private final Praktijktoetsen praktijktoetsen;
  private final Bevindingen vastleggen;
  private final Toezichtteksten teksten;
  private final ApplicationEventPublisher gebeurd;

  CasusController(
      Praktijktoetsen praktijktoetsen,
      Bevindingen vastleggen,
      Toezichtteksten teksten,
      ApplicationEventPublisher gebeurd) {
    this.praktijktoetsen = praktijktoetsen;
    this.vastleggen = vastleggen;
    this.teksten = teksten;
    this.gebeurd = gebeurd;
  }

  @Mag(Recht.RAPPORTEN)
  @GetMapping("/praktijktoets/{id:\\d+}/casussen/{nummer}")
  String casus(@PathVariable long id, @PathVariable int nummer, Model model) {
    return casus(id, nummer, Antwoorden.met(Map.of()), model);
  }

  private String casus(long id, int nummer, Antwoorden antwoorden, Model model) {
    var toets = praktijktoetsen.vind(id).orElseThrow(CasusController::onbekend);
    var blad = praktijktoetsen.casus(toets, nummer).orElseThrow(CasusController::onbekend);
    var dossier = blad.casus().dossier();
    if (dossier != null) {
      gebeurd.publishEvent(new Ingezien(dossier));
    }
    model.addAttribute("antwoorden", antwoorden);
    model.addAttribute("toets", toets);
    model.addAttribute("blad", blad);
    model.addAttribute("regels", Casusregel.van(toets, blad, antwoorden));
    model.addAttribute("volgende", praktijktoetsen.casus(toets, nummer + 1).isPresent());
    model.addAttribute("beoordelingen", Arrays.asList(Beoordeling.values()));
    model.addAttribute("bewijsbronnen", Arrays.asList(Bewijsbron.values()));
    model.addAttribute("jeugdregios", teksten.jeugdregios());
    return "toezicht/casus";
  }

  @Mag(Recht.TOETSEN)
  @PostMapping("/praktijktoets/{id:\\d+}/casussen/{nummer}")
  String leg(
      @PathVariable long id,
      @PathVariable int nummer,
      Inzending inzending,
      Model model,
      Authentication wie,
      RedirectAttributes straks) {
    return inzending.verwerk(
        antwoorden -> {
          var ronde = Casusformulier.lees(antwoorden);
          straks.addFlashAttribute("opgeslagen", vastleggen.leg(id, nummer, ronde, wie.getName()));
          straks.addFlashAttribute("opgeslagenBij", nummer);
          return "redirect:/praktijktoets/%d/casussen/%d"
              .formatted(id, antwoorden.is("verder") ? nummer + 1 : nummer);
        },
        () -> casus(id, nummer, inzending.antwoorden(), model));
  }

  private static ResponseStatusException onbekend() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
