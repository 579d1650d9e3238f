package nl.tijdig.app.wachtlijst.brief;

import nl.tijdig.app.dossier.Kindnamen;
import nl.tijdig.app.pagina.Lijstadres;
import nl.tijdig.app.toegang.Mag;
import nl.tijdig.app.toegang.Recht;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The register of letters, with what was promised in them. */
@Controller
class BrievenController {

  private final Briefregister register;
  private final Kindnamen kindnamen;

  BrievenController(Briefregister register, Kindnamen kindnamen) {
    this.register = register;
    this.kindnamen = kindnamen;
  }

  @Mag(Recht.VEILIGHEID)
  @Transactional(readOnly = true)
  @GetMapping("/wachtlijst/brieven")
  String brieven(Lijstadres adres, Model model) {
    var lijst = register.lijst(adres);
    model.addAttribute("lijst", lijst);
    model.addAttribute(
        "namen", kindnamen.van(lijst.rijen().stream().map(Briefregel::nummer).toList()));
    return "wachtlijst/brieven";
  }
}
