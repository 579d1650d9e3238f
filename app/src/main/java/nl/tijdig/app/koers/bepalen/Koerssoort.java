package nl.tijdig.app.koers.bepalen;

import java.util.Set;
import nl.tijdig.app.acties.Actiesoort;
import nl.tijdig.app.toegang.Recht;
import nl.tijdig.app.toegang.Rol;
import nl.tijdig.kern.norm.NormId;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Where the koers is missing the button opens the form of the whole koers. */
@Component
@Order(0)
class Koerssoort implements Actiesoort {

  private static final Set<String> SOORTEN =
      Set.of(
          NormId.N2.code(),
          NormId.N2_AANWEZIG.code(),
          NormId.N2_TIJDIG.code(),
          NormId.N2_GEDRAGEN.code());

  @Override
  public boolean kent(String soort) {
    return SOORTEN.contains(soort);
  }

  @Override
  public @Nullable Knop knop(Geval geval, Rol rol) {
    return rol.mag(Recht.NAMEN) && rol.mag(Recht.BEGELEIDINGSFEITEN)
        ? new Knop("knop.koers", "/dossiers/" + geval.dossier() + "/koers/nieuw")
        : null;
  }
}
