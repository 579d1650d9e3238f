package nl.tijdig.app.koers.uitleg;

import nl.tijdig.app.acties.Actiesoort;
import nl.tijdig.app.toegang.Recht;
import nl.tijdig.app.toegang.Rol;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** An uitleg that waits for a second person, as a kind of action. */
@Component
class Uitlegsoort implements Actiesoort {

  static final String SOORT = "uitleg";

  @Override
  public boolean kent(String soort) {
    return soort.equals(SOORT);
  }

  @Override
  public @Nullable Knop knop(Geval geval, Rol rol) {
    return rol.mag(Recht.NAMEN)
        ? new Knop("knop.uitleg", "/dossiers/" + geval.dossier() + "/uitleg")
        : null;
  }
}
