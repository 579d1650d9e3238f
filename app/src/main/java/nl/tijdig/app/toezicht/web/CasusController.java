package nl.tijdig.app.toezicht.web;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.tijdig.app.toezicht.Aspect;
import nl.tijdig.app.toezicht.Beoordeling;
import nl.tijdig.app.toezicht.Bevinding;
import nl.tijdig.app.toezicht.Bewijsbron;
import nl.tijdig.app.toezicht.Praktijktoetsen;
import nl.tijdig.app.toezicht.Vastleggen;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** One case: the computed verdicts beside what the inspector finds, and the form to record that. */
@Controller
class CasusController {

  private final Praktijktoetsen praktijktoetsen;
  private final Vastleggen vastleggen;
  private final Teksten teksten;

  CasusController(Praktijktoetsen praktijktoetsen, Vastleggen vastleggen, Teksten teksten) {
    this.praktijktoetsen = praktijktoetsen;
    this.vastleggen = vastleggen;
    this.teksten = teksten;
  }

  /** The fields of the form as they came in. */
  record Formulier(
      @Nullable String aspect,
      @Nullable String beoordeling,
      @Nullable List<String> bronnen,
      @Nullable String toelichting,
      @Nullable String reden) {

    Bevinding bevinding() {
      return new Bevinding(
          Aspect.van(aspect == null ? "" : aspect),
          Beoordeling.van(beoordeling == null ? "" : beoordeling),
          bewijsbronnen(),
          leeg(toelichting));
    }

    private Set<Bewijsbron> bewijsbronnen() {
      var gekozen = new LinkedHashSet<Bewijsbron>();
      if (bronnen != null) {
        bronnen.forEach(bron -> gekozen.add(Bewijsbron.van(bron)));
      }
      return gekozen;
    }
  }

  @GetMapping("/praktijktoets/{id:\\d+}/casussen/{nummer}")
  String casus(@PathVariable long id, @PathVariable int nummer, Model model, Authentication wie) {
    var toets = praktijktoetsen.vind(id).orElseThrow(CasusController::onbekend);
    var blad = praktijktoetsen.casus(toets, nummer).orElseThrow(CasusController::onbekend);
    model.addAttribute("toets", toets);
    model.addAttribute("blad", blad);
    model.addAttribute("aspecten", Arrays.asList(Aspect.values()));
    model.addAttribute("beoordelingen", Arrays.asList(Beoordeling.values()));
    model.addAttribute("bewijsbronnen", Arrays.asList(Bewijsbron.values()));
    model.addAttribute("jeugdregios", teksten.jeugdregios());
    model.addAttribute("magVastleggen", Inspecteur.is(wie));
    return "toezicht/casus";
  }

  @PostMapping("/praktijktoets/{id:\\d+}/casussen/{nummer}")
  String leg(
      @PathVariable long id,
      @PathVariable int nummer,
      @ModelAttribute("formulier") Formulier formulier,
      Model model,
      Authentication wie) {
    Inspecteur.eis(wie);
    try {
      vastleggen.leg(id, nummer, formulier.bevinding(), leeg(formulier.reden()), wie.getName());
    } catch (IllegalArgumentException geweigerd) {
      model.addAttribute("fout", geweigerd.getMessage());
      return casus(id, nummer, model, wie);
    }
    return "redirect:/praktijktoets/" + id + "/casussen/" + nummer;
  }

  private static @Nullable String leeg(@Nullable String tekst) {
    return tekst == null || tekst.isBlank() ? null : tekst.strip();
  }

  private static ResponseStatusException onbekend() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
