package nl.tijdig.app.wachtlijst.veiligheid;

import java.util.Set;
import nl.tijdig.app.acties.Actiesoort;
import nl.tijdig.app.toegang.Recht;
import nl.tijdig.app.toegang.Rol;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The next look and the intervention; the button opens the page on which both are recorded. */
@Component
class Veiligheidssoort implements Actiesoort {

  private static final Set<String> SOORTEN =
      Set.of(Veiligheidsacties.CONTROLE, Veiligheidsacties.INGRIJPEN);

  @Override
  public boolean kent(String soort) {
    return SOORTEN.contains(soort);
  }

  @Override
  public @Nullable Knop knop(Geval geval, Rol rol) {
    return rol.mag(Recht.VEILIGHEID) && rol.mag(Recht.BEGELEIDINGSFEITEN)
        ? new Knop(
            "knop." + geval.soort(),
            "/dossiers/" + geval.dossier() + "/veiligheid#" + geval.soort())
        : null;
  }
}
