package nl.tijdig.app.dossier.formulier;

import java.util.UUID;
import nl.tijdig.app.dossier.Dossiers;
import nl.tijdig.app.dossier.Feitenblad;
import nl.tijdig.app.dossier.Feitregel;
import nl.tijdig.app.dossier.Vastleggen;
import nl.tijdig.app.dossier.Vastleggen.Correctieopdracht;
import nl.tijdig.app.pagina.Antwoorden;
import nl.tijdig.app.pagina.Inzending;
import nl.tijdig.app.toegang.Inzage;
import nl.tijdig.app.toegang.Mag;
import nl.tijdig.app.toegang.Recht;
import nl.tijdig.kern.dossier.Bron;
import nl.tijdig.kern.dossier.Gebeurtenis;
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
  private final Feitformulier formulier;

  CorrectieController(Dossiers dossiers, Vastleggen vastleggen, Feitformulier formulier) {
    this.dossiers = dossiers;
    this.vastleggen = vastleggen;
    this.formulier = formulier;
  }

  @Mag(Recht.VASTLEGGEN)
  @Inzage(over = "nummer")
  @GetMapping("/dossiers/{nummer}/feiten/{volgnummer}/corrigeren")
  String formulier(@PathVariable String nummer, @PathVariable int volgnummer, Model model) {
    var blad = blad(nummer);
    var nu = feit(blad, blad.nu(volgnummer));
    return formulier(blad, volgnummer, Vastlegvorm.antwoorden(nu), model);
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
    var blad = blad(nummer);
    var oud = feit(blad, volgnummer);
    return inzending.verwerk(
        antwoorden -> {
          if (!vastleggen.isVastgelegd(antwoorden.formulier())) {
            vastleggen.eisActueel(nummer, antwoorden.versie());
            var reden = antwoorden.reden("correctie_reden", "corrigeren.reden", 1);
            var feit =
                antwoorden.is("intrekken")
                    ? null
                    : formulier.lees(oud.soort(), blad, oud, antwoorden);
            antwoorden.klaar();
            var correctie =
                new Correctieopdracht(
                    antwoorden.formulier(), volgnummer, feit, reden, wie.getName());
            straks.addFlashAttribute("veranderingen", vastleggen.corrigeer(nummer, correctie));
          }
          return "redirect:/dossiers/{nummer}";
        },
        () -> formulier(blad(nummer), volgnummer, inzending.antwoorden(), model));
  }

  private Feitenblad blad(String nummer) {
    return dossiers
        .feiten(nummer)
        .filter(blad -> blad.dossier().bron() == Bron.REGISTER)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, nummer));
  }

  /** What was recorded under this number, also when it holds no more. */
  private static Gebeurtenis feit(Feitenblad blad, int volgnummer) {
    return blad.regel(volgnummer)
        .map(Feitregel::gebeurtenis)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  /** The form is about what holds now, so that it can be sent again by who was overtaken. */
  private String formulier(Feitenblad blad, int volgnummer, Antwoorden antwoorden, Model model) {
    var feit = feit(blad, volgnummer);
    model.addAttribute("volgnummer", blad.nu(volgnummer));
    model.addAttribute("versie", blad.laatste());
    model.addAttribute("nummer", blad.dossier().id());
    model.addAttribute("feit", feit);
    model.addAttribute("velden", formulier.velden(feit.soort(), blad, feit));
    model.addAttribute("antwoorden", antwoorden);
    model.addAttribute("opdracht", UUID.randomUUID());
    return "dossier/corrigeren";
  }
}
