package nl.tijdig.app.jeugdbeschermers.koppelen;

import java.util.Set;
import nl.tijdig.app.acties.Actiesoort;
import nl.tijdig.app.toegang.Recht;
import nl.tijdig.app.toegang.Rol;
import nl.tijdig.kern.norm.NormId;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A child that needs a fixed jeugdbeschermer: whoever leads the team gets the proposal. */
@Component
@Order(0)
class Koppelsoort implements Actiesoort {

  private static final Set<String> NORMEN =
      Set.of(
          NormId.N1.code(),
          NormId.N1_TIJDIG.code(),
          NormId.N1_VAST.code(),
          NormId.BESLUIT_AANWIJZING.code(),
          NormId.BRIEF_INZET.code());

  @Override
  public boolean kent(String soort) {
    return NORMEN.contains(soort);
  }

  @Override
  public @Nullable Knop knop(Geval geval, Rol rol) {
    return rol.mag(Recht.TEAM)
        ? new Knop("knop.koppel", "/team/voorstel?kind=" + geval.dossier())
        : null;
  }
}
