package nl.tijdig.app.werkvoorraad.vandaag;

import java.util.List;
import nl.tijdig.app.organisaties.Organisaties;
import nl.tijdig.app.pagina.InMenu;
import nl.tijdig.app.pagina.Lijstadres;
import nl.tijdig.app.toegang.Accounts;
import nl.tijdig.app.toegang.Gebruiker;
import nl.tijdig.app.toegang.Inzage;
import nl.tijdig.app.toegang.Mag;
import nl.tijdig.app.toegang.Mag.Open;
import nl.tijdig.app.toegang.Recht;
import nl.tijdig.kern.norm.NormId;
import nl.tijdig.kern.oordeel.Uitkomst;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first screen: the dossiers that need attention, worst first. */
@Controller
class WerkvoorraadController {

  private final Accounts accounts;
  private final Werklijst werklijst;
  private final Organisaties organisaties;

  WerkvoorraadController(Accounts accounts, Werklijst werklijst, Organisaties organisaties) {
    this.accounts = accounts;
    this.werklijst = werklijst;
    this.organisaties = organisaties;
  }

  @Mag(open = Open.INGELOGD)
  @Inzage(filters = {"gi", "jeugdregio", "norm", "oordeel", "pagina"})
  @InMenu(tekst = "menu.vandaag", plaats = 10)
  @Transactional(readOnly = true)
  @GetMapping("/")
  String lijst(Keuze keuze, Lijstadres adres, Authentication wie, Model model) {
    var ik = accounts.van(wie);
    if (!ik.rol().mag(Recht.DOSSIERS)) {
      return "redirect:" + eigenPagina(ik);
    }
    var gi = keuze.gi() == null ? null : organisaties.gi(keuze.gi()).orElse(null);
    var filter = keuze.filter(ik, gi == null ? keuze.onbekendeGi() : Integer.valueOf(gi.id()));
    var lijst = werklijst.van(adres, filter, keuze, ik.rol());
    model.addAttribute("ik", ik);
    model.addAttribute("filter", filter);
    model.addAttribute("keuze", keuze);
    model.addAttribute("lijst", lijst);
    model.addAttribute("stand", werklijst.stand(filter).orElse(null));
    model.addAttribute(
        "normenHier", lijst.rijen().stream().map(Werkregel::norm).distinct().toList());
    model.addAttribute("gis", organisaties.gis());
    model.addAttribute("jeugdregios", organisaties.jeugdregios());
    model.addAttribute("normen", List.of(NormId.values()));
    model.addAttribute("oordelen", List.of(Uitkomst.values()));
    return "werkvoorraad/lijst";
  }

  private static String eigenPagina(Gebruiker ik) {
    if (ik.rol().mag(Recht.VERZOEKEN)) {
      return "/verzoeken";
    }
    if (ik.rol().mag(Recht.BEHEER)) {
      return "/inzagelog";
    }
    if (ik.rol().mag(Recht.GEZIN)) {
      return "/gezin";
    }
    return ik.rol().mag(Recht.RAPPORTEN) ? "/praktijktoets" : "/welkom";
  }
}
