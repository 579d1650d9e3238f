package nl.tijdig.app.dossier;

import java.util.Comparator;
import java.util.List;
import nl.tijdig.kern.dossier.Bron;
import nl.tijdig.kern.dossier.Dossier;
import nl.tijdig.kern.dossier.Koppelrol;
import nl.tijdig.kern.dossier.Koppelverloop;
import nl.tijdig.kern.norm.NormId;
import nl.tijdig.kern.oordeel.Oordeel;
import org.jspecify.annotations.Nullable;

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

  /** The fixed jeugdbeschermer of the GI in charge; null when there is none. */
  public @Nullable String vaste() {
    return Koppelverloop.van(dossier.gebeurtenissen()).koppelingen().stream()
        .filter(koppeling -> koppeling.rol() == Koppelrol.VAST)
        .filter(koppeling -> koppeling.periode().tot() == null)
        .filter(koppeling -> uitvoering.omvat(koppeling.periode().vanaf()))
        .max(Comparator.comparing(koppeling -> koppeling.periode().vanaf()))
        .map(Koppelverloop.Koppeling::wie)
        .orElse(null);
  }
}
