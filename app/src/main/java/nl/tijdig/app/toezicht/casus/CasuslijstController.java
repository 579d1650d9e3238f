package nl.tijdig.app.toezicht.casus;

import java.util.Map;
import nl.tijdig.app.organisaties.Organisaties;
import nl.tijdig.app.pagina.Antwoorden;
import nl.tijdig.app.pagina.Inzending;
import nl.tijdig.app.pagina.Lijstadres;
import nl.tijdig.app.toegang.Inzage;
import nl.tijdig.app.toegang.Mag;
import nl.tijdig.app.toegang.Recht;
import nl.tijdig.app.toezicht.controle.Toezichtteksten;
import nl.tijdig.app.toezicht.praktijktoets.Praktijktoetsen;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The cases of a praktijktoets, and the form that adds one. */
@Controller
class CasuslijstController {

  private final Praktijktoetsen praktijktoetsen;
  private final Casusinvoer invoer;
  private final Organisaties organisaties;
  private final Toezichtteksten teksten;

  CasuslijstController(
      Praktijktoetsen praktijktoetsen,
      Casusinvoer invoer,
      Organisaties organisaties,
      Toezichtteksten teksten) {
    this.praktijktoetsen = praktijktoetsen;
    this.invoer = invoer;
    this.organisaties = organisaties;
    this.teksten = teksten;
  }

  @Mag(Recht.RAPPORTEN)
  @GetMapping("/praktijktoets/{id:\\d+}/casussen")
  String casussen(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String welke,
      Lijstadres adres,
      Model model) {
    return casussen(id, welke, adres, Antwoorden.met(Map.of()), model);
  }

  private String casussen(
      long id, String welke, Lijstadres adres, Antwoorden antwoorden, Model model) {
    var toets =
        praktijktoetsen
            .vind(id)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    model.addAttribute("toets", toets);
    model.addAttribute("antwoorden", antwoorden);
    model.addAttribute("welke", Casuspagina.KEUZES.contains(welke) ? welke : "");
    model.addAttribute("lijst", Casuspagina.van(praktijktoetsen.casussen(toets), welke, adres));
    model.addAttribute("keuzes", Casuspagina.KEUZES);
    model.addAttribute("gis", organisaties.gis());
    model.addAttribute("jeugdregios", teksten.jeugdregios());
    model.addAttribute("regios", organisaties.jeugdregios());
    return "toezicht/casussen";
  }

  @Mag(Recht.TOETSEN)
  @Inzage(over = "dossier")
  @PostMapping("/praktijktoets/{id:\\d+}/casussen")
  String voegToe(
      @PathVariable long id, Inzending inzending, Model model, RedirectAttributes straks) {
    var lijst = "/praktijktoets/" + id + "/casussen";
    return inzending.verwerk(
        antwoorden -> {
          straks.addFlashAttribute("toegevoegd", invoer.voegToe(id, antwoorden));
          return "redirect:" + lijst;
        },
        () -> casussen(id, "", new Lijstadres(lijst, Map.of()), inzending.antwoorden(), model));
  }
}
