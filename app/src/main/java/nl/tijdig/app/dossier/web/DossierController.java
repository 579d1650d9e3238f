package nl.tijdig.app.dossier.web;

import java.util.List;
import nl.tijdig.app.dossier.Dossiers;
import nl.tijdig.app.organisaties.Organisaties;
import nl.tijdig.app.tijdlijn.Tekenaar;
import nl.tijdig.kern.dossier.Bron;
import nl.tijdig.kern.norm.NormId;
import nl.tijdig.kern.norm.Normen;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
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

  DossierController(Dossiers dossiers, Organisaties organisaties) {
    this.dossiers = dossiers;
    this.organisaties = organisaties;
  }

  @GetMapping("/dossiers/{nummer}")
  String dossier(@PathVariable String nummer, Model model, Authentication wie) {
    var blad =
        dossiers
            .blad(nummer)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, nummer));
    model.addAttribute("blad", blad);
    model.addAttribute(
        "magVastleggen", mag(wie, "VASTLEGGEN") && blad.dossier().bron() == Bron.REGISTER);
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
