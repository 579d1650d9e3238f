package nl.tijdig.app.jeugdbeschermers.team;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.tijdig.app.acties.Acties;
import nl.tijdig.app.acties.Acties.Einde;
import nl.tijdig.app.acties.Acties.Opgave;
import nl.tijdig.app.acties.Acties.Plicht;
import nl.tijdig.app.dossier.Geval;
import nl.tijdig.app.dossier.Gevolg;
import nl.tijdig.app.toegang.Rol;
import nl.tijdig.kern.dossier.Overdracht;
import org.springframework.stereotype.Component;

/**
 * A child that an instroomteam still has is an action of the team manager, due on the day it named.
 */
@Component
class Overdrachtgevolg implements Gevolg {

  private static final String GROND = "004:564-571";

  private final Acties acties;

  Overdrachtgevolg(Acties acties) {
    this.acties = acties;
  }

  @Override
  public void volg(List<Geval> gevallen) {
    var open = new ArrayList<Opgave>();
    var gedaan = new ArrayList<Einde>();
    for (var geval : gevallen) {
      var dag = Overdracht.verwacht(geval.dossier(), LocalDate.MAX);
      if (geval.isRegister() && dag.isPresent()) {
        open.add(new Opgave(Overdrachten.SOORT, geval.id(), "", plicht(geval), GROND, dag.get()));
      } else if (!geval.isNieuw()) {
        gedaan.add(new Einde(Overdrachten.SOORT, geval.id(), bewijs(geval)));
      }
    }
    acties.eindig(gedaan);
    acties.open(open);
  }

  private static Plicht plicht(Geval geval) {
    return new Plicht(
        Rol.TEAMMANAGER, geval.uitvoering().gi(), geval.dossier().betrokkenen().jeugdregio(), null);
  }

  /** The last fact that takes a child over; none when there never was an instroomteam. */
  private static String bewijs(Geval geval) {
    return geval.dossier().gebeurtenissen().stream()
        .filter(Overdracht::isEinde)
        .reduce((eerder, later) -> later)
        .map(feit -> feit.soort().code() + " " + feit.op())
        .orElse("geen instroomteam");
  }
}
