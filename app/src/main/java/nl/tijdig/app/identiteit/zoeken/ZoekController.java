package nl.tijdig.app.identiteit.zoeken;

import nl.tijdig.app.identiteit.zoeken.Kindzoeker.Gevonden;
import nl.tijdig.app.omgeving.Bezwaar;
import nl.tijdig.app.pagina.Antwoorden;
import nl.tijdig.app.pagina.Inzending;
import nl.tijdig.app.toegang.Inzage;
import nl.tijdig.app.toegang.Inzage.Wat;
import nl.tijdig.app.toegang.Mag;
import nl.tijdig.app.toegang.Recht;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The search box at the top of each page. What was typed is sent, never part of an address: it may
 * be the name or the number of a child.
 */
@Controller
class ZoekController {

  private static final int LAATSTE_PAGINA = 1000;

  private final Kindzoeker zoeker;

  ZoekController(Kindzoeker zoeker) {
    this.zoeker = zoeker;
  }

  @Mag(Recht.DOSSIERS)
  @GetMapping("/dossiers/zoeken")
  String zoekvorm(Model model) {
    model.addAttribute("getypt", "");
    return "identiteit/zoeken";
  }

  @Mag(Recht.DOSSIERS)
  @Inzage(wat = Wat.ZOEKEN)
  @PostMapping("/dossiers/zoeken")
  String zoek(Inzending inzending, Model model, RedirectAttributes straks) {
    var getypt = new Getypt(inzending.antwoorden().tekst("zoek"));
    model.addAttribute("getypt", getypt.opnieuw());
    model.addAttribute("lijktBsn", getypt.lijktBsn());
    model.addAttribute("isBsn", getypt.bsn().isPresent());
    return inzending.verwerk(
        antwoorden -> {
          antwoorden.eis(getypt.isLeesbaar(), Bezwaar.van("zoeken.leeg").bij("zoek"));
          antwoorden.klaar();
          return toon(getypt, zoeker.zoek(getypt, pagina(antwoorden)), model, straks);
        },
        () -> "identiteit/zoeken");
  }

  private static String toon(
      Getypt getypt, Gevonden gevonden, Model model, RedirectAttributes straks) {
    var kinderen = gevonden.kinderen();
    var isHet =
        kinderen.size() == 1
            && getypt.nummer().filter(kinderen.getFirst().nummer()::equals).isPresent();
    if (isHet) {
      straks.addAttribute("nummer", kinderen.getFirst().nummer());
      return "redirect:/dossiers/{nummer}";
    }
    model.addAttribute("gevonden", gevonden);
    model.addAttribute("nummer", getypt.nummer().orElse(""));
    return "identiteit/zoeken";
  }

  private static int pagina(Antwoorden antwoorden) {
    return (int) Math.clamp(antwoorden.nummer("pagina"), 1, LAATSTE_PAGINA);
  }
}
