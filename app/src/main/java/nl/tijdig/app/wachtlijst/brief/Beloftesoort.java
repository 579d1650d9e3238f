package nl.tijdig.app.wachtlijst.brief;

import nl.tijdig.app.acties.Actiesoort;
import nl.tijdig.app.toegang.Recht;
import nl.tijdig.app.toegang.Rol;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A promise of a letter: the button couples the jeugdbeschermer that was promised. */
@Component
class Beloftesoort implements Actiesoort {

  @Override
  public boolean kent(String soort) {
    return soort.equals(Brieven.BELOFTE);
  }

  @Override
  public @Nullable Knop knop(Geval geval, Rol rol) {
    return rol.mag(Recht.BEGELEIDINGSFEITEN)
        ? new Knop(
            "knop.koppel",
            "/dossiers/" + geval.dossier() + "/vastleggen?soort=jeugdbeschermer_gekoppeld")
        : null;
  }
}
