package nl.tijdig.app.woonplaats.rekenaar;

import nl.tijdig.app.omgeving.Bezwaar;
import nl.tijdig.app.omgeving.OpgaveGeweigerd;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.app.organisaties.Organisaties;
import nl.tijdig.app.organisaties.Organisaties.Gemeente;
import nl.tijdig.app.pagina.Antwoorden;
import nl.tijdig.app.pagina.InMenu;
import nl.tijdig.app.pagina.InMenu.Waar;
import nl.tijdig.app.pagina.Zinnen;
import nl.tijdig.app.toegang.Inzage;
import nl.tijdig.app.toegang.Inzage.Wat;
import nl.tijdig.app.toegang.Mag;
import nl.tijdig.app.toegang.Recht;
import nl.tijdig.app.woonplaats.bepalen.Woonbesluit.Stap;
import nl.tijdig.app.woonplaats.bepalen.Woonkeuzes;
import nl.tijdig.app.woonplaats.bepalen.Woonplaatsregels;
import nl.tijdig.app.woonplaats.feiten.Adresrol;
import nl.tijdig.app.woonplaats.rekenaar.Woonuitkomst.Stapregel;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Finds the gemeente that pays, for who asks it and who is asked. Nothing is kept. */
@Controller
@EnableConfigurationProperties(Woonkeuzes.class)
class WoonplaatsController {

  private final Vandaag vandaag;
  private final Zinnen zinnen;
  private final Organisaties organisaties;
  private final Woonplaatsregels regels;

  WoonplaatsController(
      Vandaag vandaag, Zinnen zinnen, Organisaties organisaties, Woonkeuzes keuzes) {
    this.vandaag = vandaag;
    this.zinnen = zinnen;
    this.organisaties = organisaties;
    this.regels = new Woonplaatsregels(keuzes);
  }

  @Mag({Recht.VERZOEKEN, Recht.VASTLEGGEN})
  @Inzage(wat = Wat.NIETS)
  @InMenu(tekst = "woonplaats.menu", plaats = 30, waar = Waar.VOET)
  @GetMapping("/woonplaats")
  String woonplaats(Antwoorden antwoorden, Model model) {
    var gemeenten =
        new Gemeentelijst(organisaties.gemeenten().stream().map(Gemeente::naam).toList());
    model.addAttribute("antwoorden", antwoorden);
    model.addAttribute("gemeenten", gemeenten.namen());
    lijsten(antwoorden, model);
    if (antwoorden.heeft("hulpvraag")) {
      try {
        model.addAttribute("uitkomst", uitkomst(antwoorden, gemeenten));
      } catch (OpgaveGeweigerd geweigerd) {
        model.addAttribute("bezwaren", zinnen.van(geweigerd.bezwaren()));
      }
    }
    return "woonplaats/rekenaar";
  }

  private static void lijsten(Antwoorden antwoorden, Model model) {
    model.addAttribute("rollen", Woonvorm.ROLLEN);
    model.addAttribute("zonder", Woonvorm.ZONDER);
    model.addAttribute("verblijfsoorten", Woonvorm.VERBLIJFSOORTEN);
    model.addAttribute("gezag", Woonvorm.GEZAG);
    model.addAttribute("adressen", Woonrijen.adressen(antwoorden));
    model.addAttribute("verblijven", Woonrijen.verblijven(antwoorden));
  }

  private Woonuitkomst uitkomst(Antwoorden antwoorden, Gemeentelijst gemeenten) {
    var vraag = new Woonvorm(antwoorden, gemeenten, vandaag.dag().plusYears(1)).lees();
    var kwestie = Woonkwestie.lees(antwoorden, gemeenten);
    antwoorden.klaar();
    var besluit = regels.bepaal(vraag);
    return new Woonuitkomst(
        vraag,
        kwestie,
        besluit,
        besluit.stappen().stream().map(this::zin).toList(),
        kwestie.afwijzing(besluit).orElse(null),
        kwestie.betaler(vraag, besluit).orElse(null),
        kwestie.verrekening(besluit).orElse(null));
  }

  private Stapregel zin(Stap stap) {
    var gegevens = stap.gegevens().stream().map(WoonplaatsController::woord).toList();
    var sleutel = "woonplaats.stap." + stap.grond().code();
    return new Stapregel(stap.grond(), zinnen.zin(new Bezwaar(sleutel, gegevens, null)));
  }

  private static Object woord(Object gegeven) {
    return gegeven instanceof Adresrol rol ? Bezwaar.van("woonplaats.rol." + rol.code()) : gegeven;
  }
}
