package nl.tijdig.app.dossier.blad;

import nl.tijdig.app.dossier.Dossiers;
import nl.tijdig.app.pagina.InMenu;
import nl.tijdig.app.toegang.Inzage;
import nl.tijdig.app.toegang.Inzage.Wat;
import nl.tijdig.app.toegang.Mag;
import nl.tijdig.app.toegang.Mag.Open;
import nl.tijdig.app.toegang.Recht;
import nl.tijdig.kern.norm.Normen;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The list of example cases and the page with the norms. */
@Controller
class NaslagController {

  private final Dossiers dossiers;

  NaslagController(Dossiers dossiers) {
    this.dossiers = dossiers;
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
