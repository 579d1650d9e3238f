package nl.tijdig.app.koers.feitenonderzoek;

import java.util.List;
import java.util.Map;
import nl.tijdig.app.dossier.Dossiers;
import nl.tijdig.app.koers.feitenonderzoek.Rapportschrijver.Plek;
import nl.tijdig.app.pagina.Antwoorden;
import nl.tijdig.app.pagina.Inzending;
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

/** The fact-finding reports on a dossier: the open one, and those that are final. */
@Mag(Recht.NAMEN)
@Inzage(over = "nummer")
@Controller
class FeitenonderzoekController {

  private static final String TERUG = "redirect:/dossiers/{nummer}/feitenonderzoek?rapport=";

  private final Dossiers dossiers;
  private final Rapportopslag opslag;
  private final Rapportschrijver schrijver;

  FeitenonderzoekController(Dossiers dossiers, Rapportopslag opslag, Rapportschrijver schrijver) {
    this.dossiers = dossiers;
    this.opslag = opslag;
    this.schrijver = schrijver;
  }

  @GetMapping("/dossiers/{nummer}/feitenonderzoek")
  String rapport(
      @PathVariable String nummer,
      @RequestParam(defaultValue = "0") int rapport,
      @RequestParam(defaultValue = "0") int uitspraak,
      Model model) {
    var plek = plek(nummer, rapport);
    var nu = opslag.rapport(plek.id(), plek.rapport()).uitspraak(uitspraak);
    var leeg = Antwoorden.met(Map.of());
    model.addAttribute("gekozen", nu.map(Uitspraak::steuntOp).orElse(List.of()));
    return pagina(plek, nu.map(Uitspraakvorm::van).orElse(leeg), model);
  }

  @PostMapping("/dossiers/{nummer}/feitenonderzoek")
  String schrijf(
      @PathVariable String nummer, Inzending inzending, Authentication wie, Model model) {
    var plek = vastTeLeggen(nummer, inzending);
    return inzending.verwerk(
        antwoorden -> {
          schrijver.schrijf(plek, antwoorden, wie.getName());
          return TERUG + plek.rapport();
        },
        () -> pagina(plek, inzending.antwoorden(), model));
  }

  @PostMapping("/dossiers/{nummer}/feitenonderzoek/vaststellen")
  String stelVast(
      @PathVariable String nummer, Inzending inzending, Authentication wie, Model model) {
    var plek = vastTeLeggen(nummer, inzending);
    return inzending.verwerk(
        antwoorden -> {
          schrijver.stelVast(plek, antwoorden, wie.getName());
          return TERUG + plek.rapport();
        },
        () -> pagina(plek, inzending.antwoorden(), model));
  }

  private String pagina(Plek plek, Antwoorden antwoorden, Model model) {
    var rapport = opslag.rapport(plek.id(), plek.rapport());
    model.addAttribute("nummer", plek.dossier());
    model.addAttribute("rapport", rapport);
    model.addAttribute("vastgesteld", opslag.vastgesteld(plek.id()));
    model.addAttribute("lopend", schrijver.lopend(plek.id()));
    model.addAttribute("antwoorden", antwoorden);
    model.addAttribute("versie", rapport.versie());
    model.addAttribute("soorten", Uitspraak.SOORTEN);
    model.addAttribute("accorderingen", Uitspraak.Wederhoor.ANTWOORDEN);
    model.addAttribute("magVastleggen", opslag.magVastleggen(plek.id()));
    return "koers/feitenonderzoek";
  }

  /** The report asked for, or the open one. */
  private Plek plek(String nummer, int gevraagd) {
    var id =
        dossiers
            .feiten(nummer)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, nummer))
            .id();
    var lopend = schrijver.lopend(id);
    return new Plek(nummer, id, gevraagd > 0 && gevraagd < lopend ? gevraagd : lopend);
  }

  private Plek vastTeLeggen(String nummer, Inzending inzending) {
    var plek = plek(nummer, (int) Math.min(inzending.antwoorden().nummer("rapport"), 10_000));
    if (!opslag.magVastleggen(plek.id())) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND, nummer);
    }
    return plek;
  }
}
