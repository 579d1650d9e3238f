package nl.tijdig.app.bewaring.termijn;

import java.util.List;
import java.util.Map;
import nl.tijdig.app.bewaring.termijn.Vernietigingslijst.Onbeslist;
import nl.tijdig.app.omgeving.OpgaveGeweigerd;
import nl.tijdig.app.pagina.Antwoorden;
import nl.tijdig.app.pagina.InMenu;
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

/** How long a dossier is kept, who holds it back, and the list of what may be destroyed. */
@Controller
class BewaringController {

  /** The list of dossiers of which nobody can say how long they stay, in the address. */
  private static final String ONBESLIST = "onbeslist";

  private final Bewaarstops stops;
  private final Bewaarronde ronde;
  private final Vernietigingslijst lijst;

  BewaringController(Bewaarstops stops, Bewaarronde ronde, Vernietigingslijst lijst) {
    this.stops = stops;
    this.ronde = ronde;
    this.lijst = lijst;
  }

  @Mag(Recht.BEWAARSTOP)
  @Inzage(over = "nummer")
  @GetMapping("/dossiers/{nummer}/bewaring")
  String bewaring(@PathVariable String nummer, Model model) {
    model.addAttribute("antwoorden", Antwoorden.met(Map.of()));
    model.addAttribute("nummer", nummer);
    model.addAttribute("oordeel", oordeel(nummer));
    var alle = stops.van(nummer);
    model.addAttribute("stops", alle);
    model.addAttribute("versie", Bewaarstops.versie(alle));
    return "bewaring/bewaring";
  }

  @Mag(Recht.BEWAARSTOP_ZETTEN)
  @Inzage(over = "nummer")
  @PostMapping("/dossiers/{nummer}/bewaring/stop")
  String zet(@PathVariable String nummer, Inzending inzending, Authentication wie, Model model) {
    oordeel(nummer);
    return inzending.verwerk(
        antwoorden -> {
          stops.eisActueel(nummer, antwoorden);
          var reden = antwoorden.reden("reden", "bewaring.reden", Bewaarstops.KORTSTE_REDEN);
          antwoorden.klaar();
          if (!stops.zet(nummer, reden, wie.getName())) {
            throw new OpgaveGeweigerd("bewaring.niet-van-u");
          }
          return "redirect:/dossiers/{nummer}/bewaring";
        },
        () -> terug(nummer, inzending.antwoorden(), model));
  }

  @Mag(Recht.BEWAARSTOP)
  @Inzage(over = "nummer")
  @PostMapping("/dossiers/{nummer}/bewaring/stop/{id}/opheffen")
  String hefOp(
      @PathVariable String nummer,
      @PathVariable long id,
      Inzending inzending,
      Authentication wie,
      Model model) {
    oordeel(nummer);
    return inzending.verwerk(
        antwoorden -> {
          stops.eisActueel(nummer, antwoorden);
          var reden =
              antwoorden.reden("reden", "bewaring.opheffen.reden", Bewaarstops.KORTSTE_REDEN);
          antwoorden.klaar();
          if (!stops.hefOp(nummer, id, reden, wie.getName())) {
            throw new OpgaveGeweigerd("bewaring.vier-ogen");
          }
          return "redirect:/dossiers/{nummer}/bewaring";
        },
        () -> terug(nummer, inzending.antwoorden(), model));
  }

  private String terug(String nummer, Antwoorden antwoorden, Model model) {
    var pagina = bewaring(nummer, model);
    model.addAttribute("antwoorden", antwoorden);
    return pagina;
  }

  @Mag(Recht.BEHEER)
  @InMenu(tekst = "bewaring.menu", plaats = 110)
  @GetMapping("/bewaring")
  String lijst(
      @RequestParam(defaultValue = "") String na,
      @RequestParam(defaultValue = "") String welke,
      Model model) {
    var isOnbeslist = welke.equals(ONBESLIST);
    var onbeslist = isOnbeslist ? lijst.onbeslist(na) : List.<Onbeslist>of();
    var nummers = isOnbeslist ? onbeslist.stream().map(Onbeslist::nummer).toList() : lijst.na(na);
    model.addAttribute("stand", lijst.stand().orElse(null));
    model.addAttribute("welke", isOnbeslist ? ONBESLIST : "");
    model.addAttribute("na", na);
    model.addAttribute("nummers", nummers);
    model.addAttribute("onbeslist", onbeslist);
    model.addAttribute(
        "verder", nummers.size() == Vernietigingslijst.PAGINA ? nummers.getLast() : null);
    model.addAttribute("termijnen", lijst.termijnen());
    model.addAttribute("log", lijst.termijnVanHetLog());
    return "bewaring/vernietigingslijst";
  }

  @Mag(Recht.BEHEER)
  @PostMapping("/bewaring")
  String draai(Authentication wie) {
    ronde.draai(wie.getName());
    return "redirect:/bewaring";
  }

  private Bewaaroordeel oordeel(String nummer) {
    return stops
        .oordeel(nummer)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, nummer));
  }
}
