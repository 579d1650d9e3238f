package nl.tijdig.app.gezin.klacht;

import nl.tijdig.app.gezin.klacht.Klachtvraag.Vragen;
import nl.tijdig.app.omgeving.OpgaveGeweigerd;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.app.pagina.Antwoorden;
import nl.tijdig.app.pagina.InMenu;
import nl.tijdig.app.pagina.InMenu.Waar;
import nl.tijdig.app.pagina.Zinnen;
import nl.tijdig.app.toegang.Inzage;
import nl.tijdig.app.toegang.Inzage.Wat;
import nl.tijdig.app.toegang.Mag;
import nl.tijdig.app.toegang.Mag.Open;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows everybody the way for a complaint, also who is not logged in. Nothing is kept. */
@Controller
class KlachtController {

  private final Vandaag vandaag;
  private final Zinnen zinnen;

  KlachtController(Vandaag vandaag, Zinnen zinnen) {
    this.vandaag = vandaag;
    this.zinnen = zinnen;
  }

  @Mag(open = Open.IEDEREEN)
  @Inzage(wat = Wat.NIETS)
  @InMenu(tekst = "klacht.menu", plaats = 20, waar = Waar.VOET)
  @GetMapping("/klachtwijzer")
  String klachtwijzer(Antwoorden antwoorden, Model model) {
    model.addAttribute("antwoorden", antwoorden);
    model.addAttribute("onderwerpen", Klachtonderwerp.codes());
    model.addAttribute("regels", Klachtregels.alle());
    if (antwoorden.heeft("onderwerp")) {
      try {
        beantwoord(antwoorden, model);
      } catch (OpgaveGeweigerd geweigerd) {
        model.addAttribute("bezwaren", zinnen.van(geweigerd.bezwaren()));
      }
    }
    return "gezin/klacht";
  }

  private void beantwoord(Antwoorden antwoorden, Model model) {
    var over = Klachtonderwerp.lees(antwoorden);
    var vragen = Vragen.van(over);
    model.addAttribute("over", over.code());
    model.addAttribute("vragen", vragen);
    if (vragen.isGeen() || antwoorden.heeft("klachtdag")) {
      var vraag = Klachtvraag.lees(over, antwoorden, vandaag.dag());
      model.addAttribute("advies", Klachtadvies.van(vraag));
    }
  }
}
