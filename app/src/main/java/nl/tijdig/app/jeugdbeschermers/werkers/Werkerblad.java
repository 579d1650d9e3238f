package nl.tijdig.app.jeugdbeschermers.werkers;

import java.util.List;
import java.util.UUID;
import nl.tijdig.app.jeugdbeschermers.team.Jeugdbeschermer;
import nl.tijdig.app.jeugdbeschermers.team.Team;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.app.organisaties.Organisaties;
import nl.tijdig.app.pagina.Antwoorden;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of a worker shows. */
@Component
class Werkerblad {

  private final Team team;
  private final Werkers werkers;
  private final Afwezigheden afwezigheden;
  private final Waarneming waarneming;
  private final Organisaties organisaties;
  private final Vandaag vandaag;

  Werkerblad(
      Team team,
      Werkers werkers,
      Afwezigheden afwezigheden,
      Waarneming waarneming,
      Organisaties organisaties,
      Vandaag vandaag) {
    this.team = team;
    this.werkers = werkers;
    this.afwezigheden = afwezigheden;
    this.waarneming = waarneming;
    this.organisaties = organisaties;
    this.vandaag = vandaag;
  }

  /** Whoever should stand in today, and with how many children they do not yet. */
  record Nodig(String vervanger, int kinderen) {}

  /**
   * Fills the model.
   *
   * @param ingevuld what was refused; empty: what is known
   * @return the name of the template
   */
  String vul(Model model, int gi, Werker werker, Antwoorden ingevuld) {
    var dag = vandaag.dag();
    var stand = team.stand(gi, dag);
    var dagen = afwezigheden.van(gi, werker.wie());
    model.addAttribute("werker", werker);
    model.addAttribute("stand", stand.werker(werker.wie()).orElse(null));
    model.addAttribute("antwoorden", ingevuld.heeft("uren") ? ingevuld : Werkervorm.van(werker));
    model.addAttribute("gemeld", ingevuld);
    model.addAttribute("maatregelen", Werkervorm.MAATREGELEN);
    model.addAttribute("jeugdregios", organisaties.jeugdregios());
    model.addAttribute("collegas", collegas(stand.kandidaten(), werker));
    model.addAttribute("afwezigheden", dagen);
    model.addAttribute("nodig", nodig(gi, werker, dagen));
    model.addAttribute("vervangingen", waarneming.nu(gi, werker.wie()));
    model.addAttribute("vorige", werkers.vorige(gi, werker.wie()));
    model.addAttribute("formulier", UUID.randomUUID());
    return "jeugdbeschermers/werker";
  }

  private static List<Jeugdbeschermer> collegas(List<Jeugdbeschermer> wie, Werker werker) {
    return wie.stream().filter(ander -> !ander.wie().equals(werker.wie())).toList();
  }

  private @Nullable Nodig nodig(int gi, Werker werker, List<Afwezigheid> dagen) {
    for (var afwezig : dagen) {
      var vervanger = afwezig.vervanger();
      if (vervanger != null && afwezig.omvat(vandaag.dag())) {
        var kinderen = waarneming.nogZonder(gi, werker.wie(), vervanger).size();
        return kinderen == 0 ? null : new Nodig(vervanger, kinderen);
      }
    }
    return null;
  }
}
