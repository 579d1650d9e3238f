package nl.tijdig.app.dossier.noodtoegang;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import nl.tijdig.app.pagina.Strook;
import nl.tijdig.app.toegang.Recht;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Tells who leads a team at once, on the first screen, that somebody used emergency access. */
@Component
class Meldstrook implements Strook {

  private final Noodtoegang noodtoegang;

  Meldstrook(Noodtoegang noodtoegang) {
    this.noodtoegang = noodtoegang;
  }

  @Override
  public Optional<Inhoud> boven(HttpServletRequest vraag, Authentication wie) {
    if (!vraag.getRequestURI().equals("/") || !Recht.TEAM.heeft(wie)) {
      return Optional.empty();
    }
    var aantal = noodtoegang.ongezien(wie.getName());
    return aantal == 0
        ? Optional.empty()
        : Optional.of(new Inhoud("dossier/meldstrook", Map.of("aantal", aantal)));
  }
}
