package nl.tijdig.app.werkvoorraad.web;

import java.util.List;
import nl.tijdig.app.dossier.Aandachtslijst;
import nl.tijdig.app.dossier.Aandachtslijst.Filter;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.app.organisaties.Organisaties;
import nl.tijdig.app.toegang.Accounts;
import nl.tijdig.app.toegang.Gebruiker;
import nl.tijdig.app.toegang.Recht;
import nl.tijdig.app.toegang.Rol;
import nl.tijdig.app.werkvoorraad.Begin;
import nl.tijdig.app.werkvoorraad.Handgreep;
import nl.tijdig.kern.norm.Norm;
import nl.tijdig.kern.norm.NormId;
import nl.tijdig.kern.norm.Normen;
import nl.tijdig.kern.oordeel.Uitkomst;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
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

  /** A line of the list with the rule behind it and the button that helps. */
  record Regel(Aandachtslijst.Rij rij, Norm norm, Handgreep knop) {

    static Regel van(Aandachtslijst.Rij rij, Rol rol) {
      return new Regel(rij, Normen.van(NormId.van(rij.norm())), Handgreep.van(rij, rol));
    }
  }

  /** What the reader chose; without a choice the role decides. */
  record Keuze(
      @Nullable String gi,
      @Nullable String jeugdregio,
      @Nullable String norm,
      @Nullable String oordeel) {

    boolean isGemaakt() {
      return norm != null || oordeel != null || gi != null || jeugdregio != null;
    }

    Filter filter(Gebruiker ik) {
      var werk = Begin.werk(ik);
      return new Filter(
          ik.wie(),
          ik.gi() == null ? waarde(gi) : ik.gi(),
          ik.jeugdregio() == null ? waarde(jeugdregio) : ik.jeugdregio(),
          norm == null ? werk.norm() : waarde(norm),
          waarde(oordeel),
          werk.zonder());
    }

    private static @Nullable String waarde(@Nullable String keuze) {
      return keuze == null || keuze.isBlank() ? null : keuze;
    }
  }

  @Transactional(readOnly = true)
  @GetMapping("/")
  String lijst(
      Keuze keuze, @RequestParam(defaultValue = "1") int pagina, Authentication wie, Model model) {
    var ik = accounts.van(wie);
    if (!ik.rol().mag(Recht.DOSSIERS)) {
      return "redirect:" + eigenPagina(ik);
    }
    var filter = keuze.filter(ik);
    var gevonden = lijst.pagina(filter, pagina);
    model.addAttribute("ik", ik);
    model.addAttribute("filter", filter);
    model.addAttribute("gekozen", keuze.isGemaakt());
    model.addAttribute("lijst", gevonden);
    model.addAttribute(
        "regels", gevonden.rijen().stream().map(rij -> Regel.van(rij, ik.rol())).toList());
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
}
