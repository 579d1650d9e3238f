package nl.tijdig.app.wachtlijst.veiligheid;

import java.util.Map;
import java.util.Optional;
import nl.tijdig.app.dossier.Dossierdeel;
import nl.tijdig.app.toegang.Recht;
import org.springframework.stereotype.Component;

/** The way from a dossier to how its safety is watched. */
@Component
class Veiligheidsdeel implements Dossierdeel {

  @Override
  public Plaats plaats() {
    return Plaats.WEGEN;
  }

  @Override
  public Optional<Inhoud> voor(Bezoek bezoek) {
    return bezoek.isRegister() && bezoek.isNu() && Recht.VEILIGHEID.heeft(bezoek.wie())
        ? Optional.of(new Inhoud("wachtlijst/deel", Map.of("nummer", bezoek.nummer())))
        : Optional.empty();
  }
}
