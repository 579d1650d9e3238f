package nl.tijdig.app.identiteit.bsn;

import java.util.Map;
import java.util.Optional;
import nl.tijdig.app.dossier.Dossierdeel;
import nl.tijdig.app.toegang.Recht;
import org.springframework.stereotype.Component;

/** Tells who may record whether the number of the child is known; the number itself, nobody. */
@Component
class Identiteitdeel implements Dossierdeel {

  private final Identiteiten identiteiten;

  Identiteitdeel(Identiteiten identiteiten) {
    this.identiteiten = identiteiten;
  }

  @Override
  public Plaats plaats() {
    return Plaats.GEGEVENS;
  }

  @Override
  public Optional<Inhoud> voor(Bezoek bezoek) {
    if (!bezoek.isRegister() || !bezoek.isNu() || !Recht.VASTLEGGEN.heeft(bezoek.wie())) {
      return Optional.empty();
    }
    var nummer = bezoek.nummer();
    return identiteiten
        .isBekend(nummer)
        .map(bekend -> new Inhoud("identiteit/deel", Map.of("nummer", nummer, "bekend", bekend)));
  }
}
