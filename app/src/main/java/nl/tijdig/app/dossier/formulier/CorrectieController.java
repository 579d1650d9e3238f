package nl.tijdig.app.dossier.formulier;

import java.util.UUID;
import nl.tijdig.app.dossier.Dossiers;
import nl.tijdig.app.dossier.Vastleggen;
import nl.tijdig.app.dossier.Vastleggen.Correctieopdracht;
import nl.tijdig.app.pagina.Antwoorden;
import nl.tijdig.app.pagina.Inzending;
import nl.tijdig.app.toegang.Inzage;
import nl.tijdig.app.toegang.Mag;
import nl.tijdig.app.toegang.Recht;
import nl.tijdig.kern.dossier.Bron;
import nl.tijdig.kern.dossier.Gebeurtenis;
import nl.tijdig.kern.dossier.Soort;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
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

  @Mag(Recht.VASTLEGGEN)
  @Inzage(over = "nummer")
  @GetMapping("/dossiers/{nummer}/feiten/{volgnummer}/corrigeren")
  String formulier(@PathVariable String nummer, @PathVariable int volgnummer, Model model) {
    var feit = feit(nummer, volgnummer);
    return formulier(nummer, volgnummer, feit, Vastlegvorm.antwoorden(feit), model);
  }

  @Mag(Recht.VASTLEGGEN)
  @Inzage(over = "nummer")
  @PostMapping("/dossiers/{nummer}/feiten/{volgnummer}/corrigeren")
  String corrigeer(
      @PathVariable String nummer,
      @PathVariable int volgnummer,
      Inzending inzending,
      Model model,
      Authentication wie,
      RedirectAttributes straks) {
    straks.addAttribute("nummer", nummer);
    if (!dossiers.kent(nummer)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND, nummer);
    }
    if (vastleggen.isVastgelegd(inzending.antwoorden().formulier())) {
      return "redirect:/dossiers/{nummer}";
    }
    var oud = feit(nummer, volgnummer);
    return inzending.verwerk(
        antwoorden -> {
          var correctie = correctie(volgnummer, oud.soort(), antwoorden, wie.getName());
          straks.addFlashAttribute("veranderingen", vastleggen.corrigeer(nummer, correctie));
          return "redirect:/dossiers/{nummer}";
        },
        () -> formulier(nummer, volgnummer, oud, inzending.antwoorden(), model));
  }

  private static Correctieopdracht correctie(
      int volgnummer, Soort soort, Antwoorden antwoorden, String door) {
    var opdracht = antwoorden.formulier();
    var reden = antwoorden.reden("correctie_reden", "corrigeren.reden", 1);
    var feit = antwoorden.is("intrekken") ? null : Vastlegvorm.gebeurtenis(soort, antwoorden);
    antwoorden.klaar();
    return new Correctieopdracht(opdracht, volgnummer, feit, reden, door);
  }

  private Gebeurtenis feit(String nummer, int volgnummer) {
    return dossiers.feiten(nummer).filter(blad -> blad.dossier().bron() == Bron.REGISTER).stream()
        .flatMap(blad -> blad.feiten().stream())
        .filter(regel -> regel.volgnummer() == volgnummer)
        .findFirst()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, nummer))
        .gebeurtenis();
  }

  private static String formulier(
      String nummer, int volgnummer, Gebeurtenis feit, Antwoorden antwoorden, Model model) {
    model.addAttribute("volgnummer", volgnummer);
    model.addAttribute("nummer", nummer);
    model.addAttribute("feit", feit);
    model.addAttribute("velden", Vastlegvorm.velden(feit.soort()));
    model.addAttribute("antwoorden", antwoorden);
    model.addAttribute("opdracht", UUID.randomUUID());
    return "dossier/corrigeren";
  }
}
