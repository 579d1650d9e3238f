package nl.tijdig.app.dossier.blad;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.tijdig.app.dossier.Dossierdeel;
import nl.tijdig.app.dossier.Dossierdeel.Bezoek;
import nl.tijdig.app.dossier.Dossierdeel.Inhoud;
import nl.tijdig.app.dossier.Dossierdeel.Plaats;
import nl.tijdig.app.dossier.Dossiers;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.app.organisaties.Organisaties;
import nl.tijdig.app.pagina.InMenu;
import nl.tijdig.app.toegang.Inzage;
import nl.tijdig.app.toegang.Inzage.Wat;
import nl.tijdig.app.toegang.Mag;
import nl.tijdig.app.toegang.Mag.Open;
import nl.tijdig.app.toegang.Recht;
import nl.tijdig.kern.dossier.Bron;
import nl.tijdig.kern.dossier.Eigenaar;
import nl.tijdig.kern.dossier.Overdracht;
import nl.tijdig.kern.norm.NormId;
import nl.tijdig.kern.norm.Normen;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The page of one dossier, the list of example cases and the page with the norms. */
@Controller
class DossierController {

  /** The wordings of the five-day term, side by side (F03). */
  private static final List<NormId> VIJF_DAGEN =
      List.of(
          NormId.N1_TIJDIG, NormId.BESLUIT_CONTACT, NormId.REKENKAMER_CONTACT, NormId.BRIEF_INZET);

  private final Dossiers dossiers;
  private final Organisaties organisaties;
  private final List<Dossierdeel> delen;
  private final Vandaag vandaag;

  DossierController(
      Dossiers dossiers, Organisaties organisaties, List<Dossierdeel> delen, Vandaag vandaag) {
    this.dossiers = dossiers;
    this.delen = List.copyOf(delen);
    this.vandaag = vandaag;
    this.organisaties = organisaties;
  }

  @Mag(Recht.DOSSIERS)
  @Inzage(over = "nummer")
  @GetMapping("/dossiers/{nummer}")
  String dossier(
      @PathVariable String nummer,
      @RequestParam(required = false) @Nullable LocalDate gekend,
      Model model,
      Authentication wie) {
    if (gekend != null && gekend.isAfter(vandaag.dag())) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "gekend ligt na vandaag");
    }
    var blad =
        dossiers
            .blad(nummer, gekend)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, nummer));
    model.addAttribute("blad", blad);
    var isRegister = blad.dossier().bron() == Bron.REGISTER;
    model.addAttribute(
        "overdracht", Overdracht.gemist(blad.dossier(), blad.peildatum()).orElse(null));
    model.addAttribute(
        "eigenaar",
        isRegister
            ? Eigenaar.van(blad.dossier(), blad.peildatum(), organisaties.instroomstops())
            : null);
    model.addAttribute("gekend", gekend);
    model.addAttribute("magTerugkijken", isRegister);
    model.addAttribute("laatste", vandaag.dag());
    var magVastleggen = Recht.VASTLEGGEN.heeft(wie) && isRegister && gekend == null;
    model.addAttribute("magVastleggen", magVastleggen);
    model.addAttribute("delen", delen(new Bezoek(blad, gekend == null, wie)));
    model.addAttribute(
        "jeugdregio", organisaties.naamVanJeugdregio(blad.dossier().betrokkenen().jeugdregio()));
    model.addAttribute("vijfDagen", VIJF_DAGEN.stream().map(blad::oordeel).toList());
    model.addAttribute("uitleg", blad.oordelen().stream().map(Oordeelregel::van).toList());
    model.addAttribute(
        "tijdlijn",
        Tekenaar.teken(blad.dossier().gebeurtenissen(), blad.oordelen(), blad.peildatum()));
    return "dossier/dossier";
  }

  private Map<String, List<Inhoud>> delen(Bezoek bezoek) {
    var alle = new HashMap<String, List<Inhoud>>();
    for (var plaats : Plaats.values()) {
      alle.put(
          plaats.name(),
          delen.stream()
              .filter(deel -> deel.plaats() == plaats)
              .flatMap(deel -> deel.voor(bezoek).stream())
              .toList());
    }
    return alle;
  }

  @Mag({Recht.DOSSIERS, Recht.RAPPORTEN})
  @InMenu(tekst = "menu.casussen", plaats = 80)
  @GetMapping("/casussen")
  String voorbeelden(Model model) {
    model.addAttribute("voorbeelden", dossiers.voorbeelden());
    return "dossier/voorbeelden";
  }

  @Mag(open = Open.INGELOGD)
  @Inzage(wat = Wat.NIETS)
  @InMenu(tekst = "menu.normen", plaats = 120)
  @GetMapping("/normen")
  String normen(Model model) {
    model.addAttribute("normen", Normen.alle());
    model.addAttribute("profielen", Voorbeeldprofielen.ALLE);
    return "dossier/normen";
  }
}
