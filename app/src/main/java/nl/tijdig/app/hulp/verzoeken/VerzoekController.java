package nl.tijdig.app.hulp.verzoeken;

import nl.tijdig.app.hulp.verzoeken.Hulpverzoeken.Welke;
import nl.tijdig.app.pagina.InMenu;
import nl.tijdig.app.pagina.Lijstadres;
import nl.tijdig.app.toegang.Inzage;
import nl.tijdig.app.toegang.Mag;
import nl.tijdig.app.toegang.Recht;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What the gemeente that pays sees: form, start and cost of help. */
@Controller
class VerzoekController {

  private final Hulpverzoeken verzoeken;

  VerzoekController(Hulpverzoeken verzoeken) {
    this.verzoeken = verzoeken;
  }

  @Mag(Recht.VERZOEKEN)
  @InMenu(tekst = "menu.verzoeken", plaats = 60)
  @GetMapping("/verzoeken")
  String lijst(@RequestParam(defaultValue = "") String welke, Lijstadres adres, Model model) {
    var gekozen = Welke.van(welke);
    var lijst = verzoeken.lijst(adres, gekozen);
    model.addAttribute("welke", gekozen.code());
    model.addAttribute("stand", verzoeken.stand());
    model.addAttribute("lijst", lijst);
    model.addAttribute("verzoeken", lijst.rijen());
    return "hulp/verzoeken";
  }

  @Mag(Recht.VERZOEKEN)
  @Inzage(over = "nummer")
  @GetMapping("/verzoeken/{nummer}")
  String kind(@PathVariable String nummer, Model model) {
    var gevonden = verzoeken.van(nummer);
    if (gevonden.isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND, nummer);
    }
    model.addAttribute("nummer", nummer);
    model.addAttribute("verzoeken", gevonden);
    return "hulp/verzoeken";
  }
}
