package nl.tijdig.app.dossier.inschrijving;

import java.util.Map;
import java.util.Optional;
import nl.tijdig.app.dossier.Dossierdeel;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** In which gemeente the child lives, with the way to change it. */
@Component
@Order(0)
class Gemeentedeel implements Dossierdeel {

  private final Verhuizingen verhuizingen;

  Gemeentedeel(Verhuizingen verhuizingen) {
    this.verhuizingen = verhuizingen;
  }

  @Override
  public Plaats plaats() {
    return Plaats.GEGEVENS;
  }

  @Override
  public Optional<Inhoud> voor(Bezoek bezoek) {
    if (!bezoek.isRegister() || !bezoek.isNu() || !bezoek.magVastleggen()) {
      return Optional.empty();
    }
    return verhuizingen
        .stand(bezoek.nummer())
        .map(stand ->
            new Inhoud("dossier/gemeentedeel", Map.of("nummer", bezoek.nummer(), "stand", stand)));
  }
}
