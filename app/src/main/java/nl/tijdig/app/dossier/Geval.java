package nl.tijdig.app.dossier;

import java.util.List;
import nl.tijdig.kern.dossier.Bron;
import nl.tijdig.kern.dossier.Dossier;
import nl.tijdig.kern.norm.NormId;
import nl.tijdig.kern.oordeel.Oordeel;

/**
 * A dossier with the facts that hold now and its verdicts of today.
 *
 * @param id inner id of the dossier
 * @param uitvoering the GI in charge
 * @param isNieuw whether nothing of it was stored before
 */
public record Geval(
    long id, Dossier dossier, Uitvoering uitvoering, List<Oordeel> oordelen, boolean isNieuw) {

  /** A dossier that is there. */
  public static Geval van(Dossierblad blad) {
    return new Geval(blad.id(), blad.dossier(), blad.blad().uitvoering(), blad.oordelen(), false);
  }

  /** Whether it is of the register: a case from a report asks nobody to act. */
  public boolean isRegister() {
    return dossier.bron() == Bron.REGISTER;
  }

  public Oordeel oordeel(NormId norm) {
    return oordelen.get(norm.ordinal());
  }
}
