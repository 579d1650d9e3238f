package nl.tijdig.app.koers.bepalen;

import java.util.List;
import java.util.Map;
import nl.tijdig.app.dossier.Dossiers;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.app.pagina.Antwoorden;
import nl.tijdig.app.pagina.Inzending;
import nl.tijdig.app.toegang.Accounts;
import nl.tijdig.app.toegang.Inzage;
import nl.tijdig.app.toegang.Mag;
import nl.tijdig.app.toegang.Recht;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The koers of one child, what changed since the version before, and the form of the next. */
@Mag(Recht.NAMEN)
@Inzage(over = "nummer")
@Controller
class KoersController {

  private final Dossiers dossiers;
  private final Koersopslag opslag;
  private final Koersblad blad;
  private final Koersbepaling bepaling;
  private final Accounts accounts;
  private final Vandaag vandaag;

  KoersController(
      Dossiers dossiers,
      Koersopslag opslag,
      Koersblad blad,
      Koersbepaling bepaling,
      Accounts accounts,
      Vandaag vandaag) {
    this.dossiers = dossiers;
    this.opslag = opslag;
    this.blad = blad;
    this.bepaling = bepaling;
    this.accounts = accounts;
    this.vandaag = vandaag;
  }

  @GetMapping("/dossiers/{nummer}/koers")
  String koers(
      @PathVariable String nummer, @RequestParam(defaultValue = "0") int met, Model model) {
    if (!dossiers.kent(nummer)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND, nummer);
    }
    var versies = opslag.versies(nummer);
    model.addAttribute("nummer", nummer);
    model.addAttribute("versies", versies);
    model.addAttribute("naast", Koersversie.naast(versies, met));
    model.addAttribute("waarschuwingen", blad.waarschuwingen(nummer, versies));
    model.addAttribute("magVastleggen", opslag.magVastleggen(nummer));
    return "koers/koers";
  }

  @GetMapping("/dossiers/{nummer}/koers/nieuw")
  String formulier(@PathVariable String nummer, Model model) {
    eisVastTeLeggen(nummer);
    var nu = opslag.versies(nummer).stream().findFirst();
    var leeg = Antwoorden.met(Map.of());
    return formulier(nummer, nu.map(een -> Koersvorm.van(een.inhoud())).orElse(leeg), model);
  }

  @PostMapping("/dossiers/{nummer}/koers/nieuw")
  String leg(@PathVariable String nummer, Inzending inzending, Authentication wie, Model model) {
    eisVastTeLeggen(nummer);
    return inzending.verwerk(
        antwoorden -> {
          bepaling.eisActueel(nummer, antwoorden.versie());
          var inhoud = Koersvorm.lees(antwoorden, opslag.gevraagden(nummer), vandaag.dag());
          antwoorden.klaar();
          bepaling.leg(nummer, inhoud, antwoorden.versie(), accounts.van(wie));
          return "redirect:/dossiers/{nummer}/koers";
        },
        () -> formulier(nummer, inzending.antwoorden(), model));
  }

  private String formulier(String nummer, Antwoorden antwoorden, Model model) {
    model.addAttribute("nummer", nummer);
    model.addAttribute("versie", opslag.laatste(nummer));
    model.addAttribute("antwoorden", antwoorden);
    model.addAttribute("gevraagden", opslag.gevraagden(nummer));
    model.addAttribute("regels", Koersvorm.REGELS);
    model.addAttribute("sprekers", Doel.SPREKERS);
    model.addAttribute("manieren", Koersinhoud.Kindgesprek.MANIEREN);
    model.addAttribute("stemmen", Raadpleging.ANTWOORDEN);
    model.addAttribute("jaNee", List.of("ja", "nee"));
    return "koers/nieuw";
  }

  private void eisVastTeLeggen(String nummer) {
    if (!opslag.magVastleggen(nummer)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND, nummer);
    }
  }
}
