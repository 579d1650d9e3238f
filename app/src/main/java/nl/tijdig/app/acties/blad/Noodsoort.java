package nl.tijdig.app.acties.blad;

import nl.tijdig.app.acties.Actiesoort;
import nl.tijdig.app.toegang.Recht;
import nl.tijdig.app.toegang.Rol;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Emergency access asks the team manager to judge its reason; the database opens the action. */
@Component
class Noodsoort implements Actiesoort {

  @Override
  public boolean kent(String soort) {
    return soort.equals("noodtoegang");
  }

  @Override
  public @Nullable Knop knop(Geval geval, Rol rol) {
    return rol.mag(Recht.INZAGELOG) ? new Knop("knop.noodtoegang", "/noodtoegang") : null;
  }
}
