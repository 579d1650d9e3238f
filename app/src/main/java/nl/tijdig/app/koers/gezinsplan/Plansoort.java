package nl.tijdig.app.koers.gezinsplan;

import nl.tijdig.app.acties.Actiesoort;
import nl.tijdig.app.toegang.Recht;
import nl.tijdig.app.toegang.Rol;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What stands in the plan of a family as a kind of action. */
@Component
class Plansoort implements Actiesoort {

  static final String SOORT = "gezinsplan";

  @Override
  public boolean kent(String soort) {
    return soort.equals(SOORT);
  }

  @Override
  public @Nullable Knop knop(Geval geval, Rol rol) {
    return rol.mag(Recht.NAMEN)
        ? new Knop("knop.gezinsplan", "/dossiers/" + geval.dossier() + "/gezinsplan")
        : null;
  }
}
