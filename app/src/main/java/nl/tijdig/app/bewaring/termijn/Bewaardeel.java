package nl.tijdig.app.bewaring.termijn;

import java.util.Map;
import java.util.Optional;
import nl.tijdig.app.dossier.Dossierdeel;
import nl.tijdig.app.toegang.Recht;
import org.springframework.stereotype.Component;

/** The way to how long this dossier is kept. */
@Component
class Bewaardeel implements Dossierdeel {

  @Override
  public Plaats plaats() {
    return Plaats.WEGEN;
  }

  @Override
  public Optional<Inhoud> voor(Bezoek bezoek) {
    return bezoek.isRegister() && Recht.BEWAARSTOP.heeft(bezoek.wie())
        ? Optional.of(new Inhoud("bewaring/deel", Map.of("nummer", bezoek.nummer())))
        : Optional.empty();
  }
}
