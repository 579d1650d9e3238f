package nl.tijdig.app.dossier.web;

import java.time.LocalDate;
import java.util.List;
import nl.tijdig.app.dossier.Dossiers;
import nl.tijdig.app.dossier.identiteit.Identiteiten;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.app.organisaties.Organisaties;
import nl.tijdig.app.tijdlijn.Tekenaar;
import nl.tijdig.kern.dossier.Bron;
import nl.tijdig.kern.dossier.Eigenaar;
import nl.tijdig.kern.dossier.Overdracht;
import nl.tijdig.kern.norm.NormId;
import nl.tijdig.kern.norm.Normen;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
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
  private final Identiteiten identiteiten;
  private final Vandaag vandaag;

  DossierController(
      Dossiers dossiers, Organisaties organisaties, Identiteiten identiteiten, Vandaag vandaag) {
    this.dossiers = dossiers;
    this.identiteiten = identiteiten;
    this.vandaag = vandaag;
    this.organisaties = organisaties;
  }

  @GetMapping("/dossiers/{nummer}")
  String dossier(
      @PathVariable String nummer,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate gekend,
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
    var magVastleggen = mag(wie, "VASTLEGGEN") && isRegister && gekend == null;
    model.addAttribute("magVastleggen", magVastleggen);
    model.addAttribute(
        "bsnBekend", magVastleggen ? identiteiten.isBekend(nummer).orElse(null) : null);
    model.addAttribute("magInzagelogZien", mag(wie, "INZAGELOG"));
    model.addAttribute(
        "jeugdregio", organisaties.naamVanJeugdregio(blad.dossier().betrokkenen().jeugdregio()));
    model.addAttribute("vijfDagen", VIJF_DAGEN.stream().map(blad::oordeel).toList());
    model.addAttribute("uitleg", blad.oordelen().stream().map(Oordeelregel::van).toList());
    model.addAttribute(
        "tijdlijn",
        Tekenaar.teken(blad.dossier().gebeurtenissen(), blad.oordelen(), blad.peildatum()));
    return "dossier/dossier";
  }

  private static boolean mag(Authentication wie, String recht) {
    return wie.getAuthorities().stream().anyMatch(eigen -> recht.equals(eigen.getAuthority()));
  }

  @GetMapping("/casussen")
  String voorbeelden(Model model) {
    model.addAttribute("voorbeelden", dossiers.voorbeelden());
    return "dossier/voorbeelden";
  }

  @GetMapping("/normen")
  String normen(Model model) {
    model.addAttribute("normen", Normen.alle());
    model.addAttribute("profielen", Voorbeeldprofielen.ALLE);
    return "dossier/normen";
  }
}
