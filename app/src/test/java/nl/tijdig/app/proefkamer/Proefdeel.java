package nl.tijdig.app.proefkamer;

import java.util.Map;
import java.util.Optional;
import nl.tijdig.app.acties.Actiesoort;
import nl.tijdig.app.dossier.Dossierdeel;
import nl.tijdig.app.toegang.Rol;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The section of the room on the page of a dossier, and its kind of action with the button. */
@Component
class Proefdeel implements Dossierdeel, Actiesoort {

  @Override
  public Plaats plaats() {
    return Plaats.SECTIES;
  }

  @Override
  public Optional<Inhoud> voor(Bezoek bezoek) {
    return Optional.of(
        new Inhoud("proefkamer/deel", Map.<String, Object>of("nummer", bezoek.nummer())));
  }

  @Override
  public boolean kent(String soort) {
    return soort.equals(Proefgevolg.SOORT);
  }

  @Override
  public @Nullable Knop knop(Geval geval, Rol rol) {
    return new Knop("proefkamer.knop", "/proefkamer/" + geval.dossier());
  }
}
