package nl.tijdig.app.acties;

import java.util.List;
import java.util.Objects;
import nl.tijdig.app.acties.Actiesoort.Geval;
import nl.tijdig.app.acties.Actiesoort.Knop;
import nl.tijdig.app.toegang.Rol;
import org.springframework.stereotype.Component;

/** Asks the room that declared a kind of action for its button. */
@Component
public class Actieknoppen {

  private final List<Actiesoort> soorten;

  Actieknoppen(List<Actiesoort> soorten) {
    this.soorten = List.copyOf(soorten);
  }

  /** The button that helps, or the one that opens the dossier. */
  public Knop voor(Geval geval, Rol rol) {
    return soorten.stream()
        .filter(soort -> soort.kent(geval.soort()))
        .map(soort -> soort.knop(geval, rol))
        .filter(Objects::nonNull)
        .findFirst()
        .orElseGet(() -> Knop.open(geval.dossier()));
  }
}
