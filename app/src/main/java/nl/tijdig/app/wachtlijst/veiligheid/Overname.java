package nl.tijdig.app.wachtlijst.veiligheid;

import java.util.List;
import nl.tijdig.app.dossier.Vastleggen;
import nl.tijdig.app.dossier.Vastleggen.Herkomst;
import nl.tijdig.app.dossier.Vastleggen.Regel;
import nl.tijdig.app.dossier.Vastleggen.Stuk;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.kern.dossier.Begeleidingsfeit.JeugdbeschermerGekoppeld;
import nl.tijdig.kern.dossier.Koppelrol;
import nl.tijdig.kern.tijd.Datum;
import org.springframework.stereotype.Component;

/**
 * Who intervenes must see the child: a worker who is not coupled is coupled as vervanger at once
 * (product choice). When a rule speaks against that, the intervention is there all the same.
 */
@Component
class Overname {

  private final Vastleggen vastleggen;
  private final Vandaag vandaag;

  Overname(Vastleggen vastleggen, Vandaag vandaag) {
    this.vastleggen = vastleggen;
    this.vandaag = vandaag;
  }

  void geef(Veiligheidskind kind, String werker, String door) {
    if (kind.isGekoppeld(werker)) {
      return;
    }
    var feit = new JeugdbeschermerGekoppeld(Datum.op(vandaag.dag()), werker, Koppelrol.VERVANGER);
    var keuring =
        vastleggen.keur(
            List.of(new Stuk(kind.nummer(), null, List.of(new Regel(0, feit, null, null)))));
    if (keuring.bezwaren().isEmpty()) {
      vastleggen.leg(keuring, new Herkomst(door, null));
    }
  }
}
