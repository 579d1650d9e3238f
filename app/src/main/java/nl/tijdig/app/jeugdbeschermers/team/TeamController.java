package nl.tijdig.app.jeugdbeschermers.team;

import nl.tijdig.app.jeugdbeschermers.plan.Geplandeoverdrachten;
import nl.tijdig.app.jeugdbeschermers.zonder.Zonderlijst;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.app.pagina.InMenu;
import nl.tijdig.app.pagina.Lijst;
import nl.tijdig.app.pagina.Lijstadres;
import nl.tijdig.app.toegang.Accounts;
import nl.tijdig.app.toegang.Mag;
import nl.tijdig.app.toegang.Recht;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The team at a glance: of each list the first lines, and the way to the rest. */
@Controller
class TeamController {

  private static final int PAGINA = 25;

  private final Accounts accounts;
  private final Teamoverzicht overzicht;
  private final Zonderlijst zonder;
  private final Overdrachten overdrachten;
  private final Geplandeoverdrachten gepland;
  private final Vandaag vandaag;

  TeamController(
      Accounts accounts,
      Teamoverzicht overzicht,
      Zonderlijst zonder,
      Overdrachten overdrachten,
      Geplandeoverdrachten gepland,
      Vandaag vandaag) {
    this.accounts = accounts;
    this.overzicht = overzicht;
    this.zonder = zonder;
    this.overdrachten = overdrachten;
    this.gepland = gepland;
    this.vandaag = vandaag;
  }

  @Mag(Recht.TEAM)
  @InMenu(tekst = "menu.team", plaats = 20)
  @Transactional(readOnly = true)
  @GetMapping("/team")
  String team(Authentication wie, Model model) {
    var gi = accounts.eigenGi(wie);
    overzicht.vul(gi, model);
    zonder.eerste(gi, model);
    model.addAttribute("overdrachten", overdrachten.eerste(gi.id(), vandaag.dag()));
    model.addAttribute("overdrachtstand", overdrachten.stand(gi.id(), vandaag.dag()));
    model.addAttribute("geplande", gepland.open(gi.id()));
    return "jeugdbeschermers/team";
  }

  /** Everything that is coming: the picture, and each day with its reason. */
  @Mag(Recht.TEAM)
  @Transactional(readOnly = true)
  @GetMapping("/team/vooruitblik")
  String vooruitblik(
      Lijstadres adres,
      @RequestParam(defaultValue = "") String q,
      Authentication wie,
      Model model) {
    var stappen = overzicht.vul(accounts.eigenGi(wie), model).stappen();
    model.addAttribute("q", q);
    model.addAttribute("lijst", Lijst.uit(adres, Vooruitlijst.van(adres, q, stappen), PAGINA));
    return "jeugdbeschermers/vooruitblik";
  }

  /** Every handover by an instroomteam that is due. */
  @Mag(Recht.TEAM)
  @GetMapping("/team/overdrachten")
  String overdrachten(
      Lijstadres adres,
      @RequestParam(defaultValue = "") String q,
      Authentication wie,
      Model model) {
    var gi = accounts.eigenGi(wie);
    model.addAttribute("gi", gi.naam());
    model.addAttribute("q", q);
    model.addAttribute(
        "lijst", Lijst.uit(adres, overdrachten.alle(gi.id(), vandaag.dag(), adres, q), PAGINA));
    return "jeugdbeschermers/overdrachten";
  }
}
