package nl.tijdig.app.werkvoorraad.vandaag;

import java.util.List;
import nl.tijdig.app.acties.Aandachtslijst;
import nl.tijdig.app.acties.Aandachtslijst.Filter;
import nl.tijdig.app.acties.Actieknoppen;
import nl.tijdig.app.acties.Actiesoort;
import nl.tijdig.app.acties.Actiesoort.Knop;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.app.organisaties.Organisaties;
import nl.tijdig.app.pagina.InMenu;
import nl.tijdig.app.toegang.Accounts;
import nl.tijdig.app.toegang.Gebruiker;
import nl.tijdig.app.toegang.Inzage;
import nl.tijdig.app.toegang.Mag;
import nl.tijdig.app.toegang.Mag.Open;
import nl.tijdig.app.toegang.Recht;
import nl.tijdig.app.toegang.Rol;
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

  private static final int GEEN_GI = -1;

  private final Accounts accounts;
  private final Aandachtslijst lijst;
  private final Actieknoppen knoppen;
  private final Organisaties organisaties;
  private final Vandaag vandaag;

  WerkvoorraadController(
      Accounts accounts,
      Aandachtslijst lijst,
      Actieknoppen knoppen,
      Organisaties organisaties,
      Vandaag vandaag) {
    this.accounts = accounts;
    this.lijst = lijst;
    this.knoppen = knoppen;
    this.organisaties = organisaties;
    this.vandaag = vandaag;
  }

  /** A line of the list with the rule behind it and the button that helps. */
  record Regel(Aandachtslijst.Rij rij, Norm norm, Knop knop) {}

  private Regel regel(Aandachtslijst.Rij rij, Rol rol) {
    var geval = new Actiesoort.Geval(rij.norm(), rij.nummer(), rij.geenHulpBepaald());
    return new Regel(
        rij,
        Normen.van(NormId.van(rij.norm())),
        rij.isOpen() ? knoppen.voor(geval, rol) : Knop.open(rij.nummer()));
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

    Filter filter(Gebruiker ik, @Nullable Integer gekozen) {
      var werk = Begin.werk(ik);
      return new Filter(
          ik.wie(),
          ik.giId() == null ? gekozen : ik.giId(),
          ik.jeugdregio() == null ? waarde(jeugdregio) : ik.jeugdregio(),
          norm == null ? werk.norm() : waarde(norm),
          waarde(oordeel),
          werk.zonder());
    }

    /** A GI that nobody knows has no children; without a choice all of them show. */
    @Nullable Integer onbekendeGi() {
      return waarde(gi) == null ? null : GEEN_GI;
    }

    private static @Nullable String waarde(@Nullable String keuze) {
      return keuze == null || keuze.isBlank() ? null : keuze;
    }
  }

  @Mag(open = Open.INGELOGD)
  @Inzage(filters = {"gi", "jeugdregio", "norm", "oordeel", "pagina"})
  @InMenu(tekst = "menu.vandaag", plaats = 10)
  @Transactional(readOnly = true)
  @GetMapping("/")
  String lijst(
      Keuze keuze, @RequestParam(defaultValue = "1") int pagina, Authentication wie, Model model) {
    var ik = accounts.van(wie);
    if (!ik.rol().mag(Recht.DOSSIERS)) {
      return "redirect:" + eigenPagina(ik);
    }
    var gi = keuze.gi() == null ? null : organisaties.gi(keuze.gi()).orElse(null);
    var filter = keuze.filter(ik, gi == null ? keuze.onbekendeGi() : Integer.valueOf(gi.id()));
    var gevonden = lijst.pagina(filter, pagina);
    model.addAttribute("ik", ik);
    model.addAttribute("filter", filter);
    model.addAttribute("gi", gi == null ? null : gi.naam());
    model.addAttribute("gekozen", keuze.isGemaakt());
    model.addAttribute("lijst", gevonden);
    model.addAttribute(
        "regels", gevonden.rijen().stream().map(rij -> regel(rij, ik.rol())).toList());
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
    if (ik.rol().mag(Recht.BEHEER)) {
      return "/inzagelog";
    }
    return ik.rol().mag(Recht.RAPPORTEN) ? "/praktijktoets" : "/welkom";
  }
}
