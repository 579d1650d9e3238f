package nl.tijdig.app.werkvoorraad.web;

import java.util.List;
import nl.tijdig.app.dossier.Aandachtslijst;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.app.organisaties.Organisaties;
import nl.tijdig.app.toegang.Accounts;
import nl.tijdig.app.toegang.Gebruiker;
import nl.tijdig.app.toegang.Recht;
import nl.tijdig.kern.norm.NormId;
import nl.tijdig.kern.oordeel.Uitkomst;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The first screen: the dossiers that need attention, worst first. */
@Controller
class WerkvoorraadController {

  /** "Soon" on the first screen, in days. */
  private static final int BINNENKORT = 14;

  private final Accounts accounts;
  private final Aandachtslijst lijst;
  private final Organisaties organisaties;
  private final Vandaag vandaag;

  WerkvoorraadController(
      Accounts accounts, Aandachtslijst lijst, Organisaties organisaties, Vandaag vandaag) {
    this.accounts = accounts;
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
      Authentication wie,
      Model model) {
    var ik = accounts.van(wie);
    if (!ik.rol().mag(Recht.DOSSIERS)) {
      return "redirect:" + eigenPagina(ik);
    }
    var filter =
        new Aandachtslijst.Filter(
            ik.wie(),
            ik.gi() == null ? keuze(gi) : ik.gi(),
            ik.jeugdregio() == null ? keuze(jeugdregio) : ik.jeugdregio(),
            keuze(norm),
            keuze(oordeel));
    model.addAttribute("ik", ik);
    model.addAttribute("filter", filter);
    model.addAttribute("lijst", lijst.pagina(filter, pagina));
    model.addAttribute("stand", lijst.stand(filter, vandaag.dag(), BINNENKORT));
    model.addAttribute("gis", organisaties.gis());
    model.addAttribute("jeugdregios", organisaties.jeugdregios());
    model.addAttribute("normen", List.of(NormId.values()));
    model.addAttribute("oordelen", List.of(Uitkomst.values()));
    return "werkvoorraad/lijst";
  }

  private static String eigenPagina(Gebruiker ik) {
    if (ik.rol().mag(Recht.VERZOEKEN)) {
      return "/verzoeken";
    }
    return ik.rol().mag(Recht.BEHEER) ? "/inzagelog" : "/praktijktoets";
  }

  private static @Nullable String keuze(String waarde) {
    return waarde.isBlank() ? null : waarde;
  }
}
