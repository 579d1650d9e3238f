package nl.tijdig.app.koers.verlenging;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import nl.tijdig.app.acties.Acties;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.app.pagina.Strook;
import nl.tijdig.app.toegang.Accounts;
import nl.tijdig.app.toegang.Recht;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Says above the first screen that measures of own children ended with nothing recorded. */
@Component
class Eindestrook implements Strook {

  /** So many are named; the list has the others. */
  private static final int NOEMEN = 3;

  private final Acties acties;
  private final Accounts accounts;
  private final Vandaag vandaag;

  Eindestrook(Acties acties, Accounts accounts, Vandaag vandaag) {
    this.acties = acties;
    this.accounts = accounts;
    this.vandaag = vandaag;
  }

  @Override
  public Optional<Inhoud> boven(HttpServletRequest vraag, Authentication wie) {
    if (!vraag.getRequestURI().equals("/") || !Recht.BEGELEIDINGSFEITEN.heeft(wie)) {
      return Optional.empty();
    }
    return accounts.van(wie).gi().flatMap(gi -> inhoud(gi.id()));
  }

  private Optional<Inhoud> inhoud(int gi) {
    var dag = vandaag.dag();
    var eerste = acties.vanSoort(Eindesoort.VOORBIJ, gi, dag, NOEMEN);
    return eerste.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Inhoud(
                "koers/strook",
                Map.of(
                    "eerste",
                    eerste,
                    "aantal",
                    acties.aantal(Eindesoort.VOORBIJ, gi, dag, dag).teLaat())));
  }
}
