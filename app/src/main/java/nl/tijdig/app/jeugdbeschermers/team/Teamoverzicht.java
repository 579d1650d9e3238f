package nl.tijdig.app.jeugdbeschermers.team;

import java.time.LocalDate;
import java.util.List;
import nl.tijdig.app.jeugdbeschermers.vervanging.Vervanggat;
import nl.tijdig.app.jeugdbeschermers.vervanging.Vervanging;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.app.pagina.Zinnen;
import nl.tijdig.app.toegang.Gi;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** How a team stands and what is coming, for every page that shows a part of it. */
@Component
public class Teamoverzicht {

  /** How far the forecast looks, in days (product choice). */
  private static final int VOORUIT = 120;

  private final Team team;
  private final Vervanging vervanging;
  private final Zinnen zinnen;
  private final Vandaag vandaag;

  Teamoverzicht(Team team, Vervanging vervanging, Zinnen zinnen, Vandaag vandaag) {
    this.team = team;
    this.vervanging = vervanging;
    this.zinnen = zinnen;
    this.vandaag = vandaag;
  }

  /**
   * Days on which standing in fails, in words.
   *
   * @param wie whose page helps
   */
  public record Melding(String wie, String naam, LocalDate vanaf, String zin, int kinderen) {}

  /** Fills the model with the stand, the forecast and what standing in lacks; the forecast. */
  @Transactional(readOnly = true)
  public Vooruitblik vul(Gi gi, Model model) {
    var dag = vandaag.dag();
    var stand = team.stand(gi.id(), dag);
    var gaten = vervanging.gaten(gi.id());
    var vooruitblik = Vooruitblik.van(stand.zonder(), gaten);
    model.addAttribute("gi", gi.naam());
    model.addAttribute("stand", stand);
    model.addAttribute("vooruitblik", vooruitblik);
    model.addAttribute("beeld", vooruitblik.beeld(dag, VOORUIT));
    model.addAttribute("meldingen", gaten.stream().map(this::melding).toList());
    return vooruitblik;
  }

  private Melding melding(Vervanggat gat) {
    var wie = gat.wie();
    return new Melding(
        wie.wie(), wie.naam(), gat.vanaf(), zinnen.zin(gat.bezwaar()), wie.kinderen());
  }

  /** What is said of one worker, on either side. */
  @Transactional(readOnly = true)
  public List<Melding> over(int gi, String wie) {
    return vervanging.gaten(gi).stream().filter(gat -> gat.raakt(wie)).map(this::melding).toList();
  }
}
