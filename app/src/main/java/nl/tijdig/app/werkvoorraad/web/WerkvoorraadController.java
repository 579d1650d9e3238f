package nl.tijdig.app.werkvoorraad.web;

import java.util.List;
import nl.tijdig.app.dossier.Aandachtslijst;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.app.organisaties.Organisaties;
import nl.tijdig.kern.norm.NormId;
import nl.tijdig.kern.oordeel.Uitkomst;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The first screen: the dossiers that need attention, worst first. */
@Controller
class WerkvoorraadController {

  /** "Soon" on the first screen, in days. */
  private static final int BINNENKORT = 14;

  private final Aandachtslijst lijst;
  private final Organisaties organisaties;
  private final Vandaag vandaag;

  WerkvoorraadController(Aandachtslijst lijst, Organisaties organisaties, Vandaag vandaag) {
    this.lijst = lijst;
    this.organisaties = organisaties;
    this.vandaag = vandaag;
  }

  @GetMapping("/")
  String lijst(
      @RequestParam(defaultValue = "") String gi,
      @RequestParam(defaultValue = "") String jeugdregio,
      @RequestParam(defaultValue = "") String norm,
      @RequestParam(defaultValue = "") String oordeel,
      @RequestParam(defaultValue = "1") int pagina,
      Model model) {
    var filter =
        new Aandachtslijst.Filter(keuze(gi), keuze(jeugdregio), keuze(norm), keuze(oordeel));
    model.addAttribute("filter", filter);
    model.addAttribute("lijst", lijst.pagina(filter, pagina));
    model.addAttribute("stand", lijst.stand(vandaag.dag(), BINNENKORT));
    model.addAttribute("gis", organisaties.gis());
    model.addAttribute("jeugdregios", organisaties.jeugdregios());
    model.addAttribute("normen", List.of(NormId.values()));
    model.addAttribute("oordelen", List.of(Uitkomst.values()));
    return "werkvoorraad/lijst";
  }

  private static @Nullable String keuze(String waarde) {
    return waarde.isBlank() ? null : waarde;
  }
}
