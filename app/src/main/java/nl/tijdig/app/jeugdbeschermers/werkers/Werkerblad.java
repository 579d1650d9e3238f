package nl.tijdig.app.jeugdbeschermers.werkers;

import java.util.List;
import java.util.UUID;
import nl.tijdig.app.jeugdbeschermers.team.Jeugdbeschermer;
import nl.tijdig.app.jeugdbeschermers.team.Team;
import nl.tijdig.app.jeugdbeschermers.team.Teamoverzicht;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.app.organisaties.Organisaties;
import nl.tijdig.app.pagina.Antwoorden;
import nl.tijdig.app.toegang.Gi;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of a worker shows. */
@Component
class Werkerblad {

  private final Team team;
  private final Teamoverzicht overzicht;
  private final Werkers werkers;
  private final Afwezigblad afwezigblad;
  private final Organisaties organisaties;
  private final Vandaag vandaag;

  Werkerblad(
      Team team,
      Teamoverzicht overzicht,
      Werkers werkers,
      Afwezigblad afwezigblad,
      Organisaties organisaties,
      Vandaag vandaag) {
    this.team = team;
    this.overzicht = overzicht;
    this.werkers = werkers;
    this.afwezigblad = afwezigblad;
    this.organisaties = organisaties;
    this.vandaag = vandaag;
  }

  /**
   * Fills the model.
   *
   * @param ingevuld what was refused; empty: what is known
   * @return the name of the template
   */
  String vul(Model model, Gi gi, Werker werker, Antwoorden ingevuld) {
    var stand = team.stand(gi.id(), vandaag.dag());
    model.addAttribute("gi", gi.naam());
    model.addAttribute("werker", werker);
    model.addAttribute("stand", stand.werker(werker.wie()).orElse(null));
    model.addAttribute("antwoorden", ingevuld.heeft("uren") ? ingevuld : Werkervorm.van(werker));
    model.addAttribute("gemeld", ingevuld);
    model.addAttribute("maatregelen", Werkervorm.MAATREGELEN);
    model.addAttribute("jeugdregios", organisaties.jeugdregios());
    model.addAttribute("collegas", collegas(stand.kandidaten(), werker));
    model.addAttribute("meldingen", overzicht.over(gi.id(), werker.wie()));
    model.addAttribute("vorige", werkers.vorige(gi.id(), werker.wie()));
    model.addAttribute("formulier", UUID.randomUUID());
    afwezigblad.vul(model, gi.id(), werker.wie());
    return "jeugdbeschermers/werker";
  }

  private static List<Jeugdbeschermer> collegas(List<Jeugdbeschermer> wie, Werker werker) {
    return wie.stream().filter(ander -> !ander.wie().equals(werker.wie())).toList();
  }
}
