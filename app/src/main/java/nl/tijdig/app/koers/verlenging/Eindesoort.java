package nl.tijdig.app.koers.verlenging;

import java.util.Set;
import nl.tijdig.app.acties.Actiesoort;
import nl.tijdig.app.toegang.Recht;
import nl.tijdig.app.toegang.Rol;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A measure that ends, or that ended with nothing recorded, as kinds of action. */
@Component
class Eindesoort implements Actiesoort {

  /** The request must be at the court. */
  static final String VERLENGING = "maatregel.verlenging";

  /** The last day passed, and nothing says what came of the measure. */
  static final String VOORBIJ = "maatregel.voorbij";

  @Override
  public boolean kent(String soort) {
    return Set.of(VERLENGING, VOORBIJ).contains(soort);
  }

  @Override
  public @Nullable Knop knop(Geval geval, Rol rol) {
    return rol.mag(Recht.BEGELEIDINGSFEITEN)
        ? new Knop("knop." + geval.soort(), "/dossiers/" + geval.dossier() + "/verlenging")
        : null;
  }
}
