package nl.tijdig.app.toezicht.praktijktoets;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.tijdig.app.omgeving.Bezwaar;
import nl.tijdig.app.omgeving.OpgaveGeweigerd;
import nl.tijdig.app.pagina.Antwoorden;
import nl.tijdig.app.pagina.Inzending;
import nl.tijdig.app.toegang.Ingezien;
import nl.tijdig.app.toegang.Mag;
import nl.tijdig.app.toegang.Recht;
import nl.tijdig.app.toezicht.stellingen.Toezichtteksten;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

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
    model.addAttribute("aspecten", Arrays.asList(Aspect.values()));
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
      Authentication wie) {
    return inzending.verwerk(
        antwoorden -> {
          leg(id, nummer, antwoorden, wie.getName());
          return "redirect:/praktijktoets/" + id + "/casussen/" + nummer;
        },
        () -> casus(id, nummer, inzending.antwoorden(), model));
  }

  private void leg(long id, int nummer, Antwoorden antwoorden, String door) {
    var bevinding = bevinding(antwoorden);
    var reden = antwoorden.tekstOfNiets("reden", "toezicht.veld.reden", Antwoorden.TOELICHTING);
    antwoorden.klaar();
    try {
      vastleggen.leg(id, nummer, bevinding, reden, door);
    } catch (IllegalArgumentException geweigerd) {
      var zin = Objects.requireNonNullElse(geweigerd.getMessage(), "");
      throw new OpgaveGeweigerd(Bezwaar.letterlijk(zin).bij("reden"));
    }
  }

  private static Bevinding bevinding(Antwoorden antwoorden) {
    var aspect =
        antwoorden.keuze(
            "aspect",
            "toezicht.veld.aspect",
            Arrays.stream(Aspect.values()).map(Aspect::code).toList());
    var beoordeling =
        antwoorden.keuze(
            "beoordeling",
            "toezicht.veld.beoordeling",
            Arrays.stream(Beoordeling.values()).map(Beoordeling::code).toList());
    antwoorden.eis(
        !antwoorden.keuzes("bronnen").isEmpty(), Bezwaar.van("toezicht.geen-bron").bij("bronnen"));
    var bronnen =
        antwoorden.keuzes(
            "bronnen",
            "toezicht.veld.bron",
            Arrays.stream(Bewijsbron.values()).map(Bewijsbron::code).toList());
    var toelichting =
        antwoorden.tekstOfNiets("toelichting", "toezicht.veld.toelichting", Antwoorden.TOELICHTING);
    antwoorden.klaar();
    return new Bevinding(
        Aspect.van(aspect),
        Beoordeling.van(beoordeling),
        bronnen.stream().map(Bewijsbron::van).collect(Collectors.toSet()),
        toelichting);
  }

  private static ResponseStatusException onbekend() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
