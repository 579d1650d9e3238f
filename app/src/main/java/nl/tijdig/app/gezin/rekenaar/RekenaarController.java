package nl.tijdig.app.gezin.rekenaar;

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

/** Counts terms for everybody, also who is not logged in. Nothing is kept. */
@Controller
class RekenaarController {

  private final Vandaag vandaag;
  private final Zinnen zinnen;

  RekenaarController(Vandaag vandaag, Zinnen zinnen) {
    this.vandaag = vandaag;
    this.zinnen = zinnen;
  }

  @Mag(open = Open.IEDEREEN)
  @Inzage(wat = Wat.NIETS)
  @InMenu(tekst = "rekenaar.menu", plaats = 10, waar = Waar.VOET)
  @GetMapping("/termijnrekenaar")
  String rekenaar(Antwoorden antwoorden, Model model) {
    model.addAttribute("antwoorden", antwoorden);
    model.addAttribute("maatregelen", Rekenvraag.maatregelen());
    if (antwoorden.heeft("uitspraak")) {
      try {
        var vraag = Rekenvraag.lees(antwoorden, vandaag.dag().plusYears(1));
        model.addAttribute("vraag", vraag);
        model.addAttribute("vervaldagen", Vervaldag.van(vraag));
      } catch (OpgaveGeweigerd geweigerd) {
        model.addAttribute("bezwaren", zinnen.van(geweigerd.bezwaren()));
      }
    }
    return "gezin/rekenaar";
  }
}
