package nl.tijdig.app.wachtlijst.veiligheid;

import nl.tijdig.app.dossier.Werkernamen;
import nl.tijdig.app.jeugdbeschermers.Risicoklasse;
import nl.tijdig.app.jeugdbeschermers.Risicoklassen;
import nl.tijdig.app.pagina.Antwoorden;
import nl.tijdig.app.toegang.Recht;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Gathers what the page on the safety of a child shows. */
@Component
class Veiligheidspagina {

  private final Veiligheidsregister register;
  private final Veiligheidsvorm vorm;
  private final Risicoklassen klassen;
  private final Werkernamen werkers;

  Veiligheidspagina(
      Veiligheidsregister register,
      Veiligheidsvorm vorm,
      Risicoklassen klassen,
      Werkernamen werkers) {
    this.register = register;
    this.vorm = vorm;
    this.klassen = klassen;
    this.werkers = werkers;
  }

  @Transactional(readOnly = true)
  public String vul(Veiligheidskind kind, Antwoorden antwoorden, Authentication wie, Model model) {
    var blad = register.van(kind.id());
    var mag = Recht.BEGELEIDINGSFEITEN.heeft(wie) && register.magVastleggen(kind.id());
    model.addAttribute("nummer", kind.nummer());
    model.addAttribute("blad", blad);
    model.addAttribute("gesproken", kind.gesproken());
    model.addAttribute("afspraak", blad.afspraak().orElse(null));
    var schattingen = klassen.van(kind.id());
    model.addAttribute("schattingen", schattingen);
    model.addAttribute("gezien", Veiligheid.versie(schattingen, blad));
    model.addAttribute("klassen", Risicoklasse.CODES);
    model.addAttribute("uitkomsten", Veiligheidscontrole.UITKOMSTEN);
    model.addAttribute("werkers", werkers.bij(kind.id(), blad.mensen()));
    model.addAttribute("collegas", vorm.collegas());
    model.addAttribute("magLeggen", mag);
    model.addAttribute("antwoorden", antwoorden);
    return "wachtlijst/veiligheid";
  }
}
