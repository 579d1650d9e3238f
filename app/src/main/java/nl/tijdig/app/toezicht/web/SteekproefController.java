package nl.tijdig.app.toezicht.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.app.organisaties.Organisaties;
import nl.tijdig.app.toezicht.Praktijktoets;
import nl.tijdig.app.toezicht.Steekproef;
import nl.tijdig.app.toezicht.Vastleggen;
import nl.tijdig.kern.tijd.Datum;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A new praktijktoets: drawn from the register, or empty and filled case by case. */
@Controller
class SteekproefController {

  private final Vastleggen vastleggen;
  private final Organisaties organisaties;
  private final Vandaag vandaag;

  SteekproefController(Vastleggen vastleggen, Organisaties organisaties, Vandaag vandaag) {
    this.vastleggen = vastleggen;
    this.organisaties = organisaties;
    this.vandaag = vandaag;
  }

  /** The fields of the form as they came in; omvang 0 draws nothing. */
  record Formulier(
      @Nullable String naam,
      @Nullable String peildatum,
      @Nullable String van,
      @Nullable String tot,
      @Nullable String gi,
      @Nullable String jeugdregio,
      @Nullable Integer omvang,
      @Nullable Long zaad) {}

  @GetMapping("/praktijktoets/nieuw")
  String nieuw(Model model, Authentication wie) {
    Inspecteur.eis(wie);
    var dag = vandaag.dag();
    var begin =
        new Formulier(
            "",
            dag.toString(),
            dag.minusYears(1).toString(),
            dag.minusMonths(3).toString(),
            null,
            null,
            20,
            1L);
    return toon(model, begin);
  }

  private String toon(Model model, Formulier formulier) {
    model.addAttribute("formulier", formulier);
    model.addAttribute("gis", organisaties.gis());
    model.addAttribute("jeugdregios", organisaties.jeugdregios());
    return "toezicht/nieuw";
  }

  @PostMapping("/praktijktoets/nieuw")
  String maak(@ModelAttribute("formulier") Formulier formulier, Model model, Authentication wie) {
    Inspecteur.eis(wie);
    try {
      return "redirect:/praktijktoets/" + maak(formulier, wie.getName());
    } catch (IllegalArgumentException | DateTimeException geweigerd) {
      model.addAttribute("fout", geweigerd.getMessage());
      return toon(model, formulier);
    }
  }

  private long maak(Formulier in, String door) {
    var naam = verplicht(in.naam(), "de naam");
    var peildatum = LocalDate.parse(verplicht(in.peildatum(), "de peildatum"));
    var omvang = in.omvang();
    if (omvang == null || omvang == 0) {
      var herkomst = new Praktijktoets.Herkomst(false, null, "Casus voor casus ingevoerd");
      return vastleggen.open(
          new Vastleggen.Nieuw(naam, peildatum, Datum.op(peildatum), herkomst), door);
    }
    var zaad = in.zaad();
    var steekproef =
        new Steekproef(
            LocalDate.parse(verplicht(in.van(), "het begin")),
            LocalDate.parse(verplicht(in.tot(), "het einde")),
            leeg(in.gi()),
            leeg(in.jeugdregio()),
            omvang,
            zaad == null ? 1 : zaad);
    return vastleggen.trek(naam, peildatum, steekproef, door);
  }

  @PostMapping("/praktijktoets/{id:\\d+}/casussen")
  String voegToe(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String dossier,
      @RequestParam(defaultValue = "") String gi,
      @RequestParam(defaultValue = "") String jeugdregio,
      Authentication wie) {
    Inspecteur.eis(wie);
    var casus = new Vastleggen.NieuweCasus(leeg(dossier), leeg(gi), leeg(jeugdregio), List.of());
    return "redirect:/praktijktoets/" + id + "/casussen/" + vastleggen.voegToe(id, casus);
  }

  private static String verplicht(@Nullable String waarde, String wat) {
    if (waarde == null || waarde.isBlank()) {
      throw new IllegalArgumentException(wat + " ontbreekt; vul " + wat + " in");
    }
    return waarde.strip();
  }

  private static @Nullable String leeg(@Nullable String tekst) {
    return tekst == null || tekst.isBlank() ? null : tekst.strip();
  }
}
