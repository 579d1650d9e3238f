package nl.tijdig.app.acties.termijn;

import java.util.ArrayList;
import java.util.List;
import nl.tijdig.app.acties.Acties;
import nl.tijdig.app.acties.Acties.Einde;
import nl.tijdig.app.acties.Acties.Opgave;
import nl.tijdig.app.dossier.Geval;
import nl.tijdig.app.dossier.Gevolg;
import nl.tijdig.kern.oordeel.Oordeel;
import org.springframework.stereotype.Component;

/**
 * Opens an action for each norm that asks for one, and ends it when its verdict says it is done.
 */
@Component
class Termijnacties implements Gevolg {

  private final Acties acties;

  Termijnacties(Acties acties) {
    this.acties = acties;
  }

  @Override
  public void volg(List<Geval> gevallen) {
    var open = new ArrayList<Opgave>();
    var gedaan = new ArrayList<Einde>();
    for (var geval : gevallen) {
      for (var norm : Termijnplicht.NORMEN) {
        var oordeel = geval.oordeel(norm);
        var uiterlijk = oordeel.uiterlijk();
        if (uiterlijk != null && Termijnplicht.isOpen(geval, oordeel)) {
          open.add(
              new Opgave(
                  norm.code(),
                  geval.id(),
                  "",
                  Termijnplicht.van(geval, norm),
                  oordeel.grondslag(),
                  uiterlijk.laatsteDag(),
                  Laatdag.van(geval, oordeel)));
        } else if (!geval.isNieuw()) {
          gedaan.add(new Einde(norm.code(), geval.id(), bewijs(oordeel)));
        }
      }
    }
    acties.eindig(gedaan);
    acties.open(open);
  }

  /** Such as "voldaan 2026-11-20". */
  private static String bewijs(Oordeel oordeel) {
    var op = oordeel.op();
    return oordeel.uitkomst().code() + (op == null ? "" : " " + op);
  }
}
