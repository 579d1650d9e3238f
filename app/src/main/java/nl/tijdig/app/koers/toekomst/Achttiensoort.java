package nl.tijdig.app.koers.toekomst;

import nl.tijdig.app.acties.Actiesoort;
import nl.tijdig.app.toegang.Recht;
import nl.tijdig.app.toegang.Rol;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A child that turns eighteen soon, as a kind of action. */
@Component
class Achttiensoort implements Actiesoort {

  static final String SOORT = "achttien";

  @Override
  public boolean kent(String soort) {
    return soort.equals(SOORT);
  }

  @Override
  public @Nullable Knop knop(Geval geval, Rol rol) {
    return rol.mag(Recht.NAMEN)
        ? new Knop("knop.achttien", "/dossiers/" + geval.dossier() + "/toekomst")
        : null;
  }
}
