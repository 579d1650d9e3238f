package nl.tijdig.app.dossier.noodtoegang;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import nl.tijdig.app.pagina.Strook;
import nl.tijdig.app.toegang.Recht;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;

/** Says above every page of a dossier that emergency access shows it, until when, and ends it. */
@Component
class Noodstrook implements Strook {

  private final Noodtoegang noodtoegang;

  Noodstrook(Noodtoegang noodtoegang) {
    this.noodtoegang = noodtoegang;
  }

  @Override
  public Optional<Inhoud> boven(HttpServletRequest vraag, Authentication wie) {
    var nummer = nummer(vraag);
    if (nummer == null || !Recht.NOODTOEGANG.heeft(wie)) {
      return Optional.empty();
    }
    return noodtoegang
        .tot(nummer, wie.getName())
        .map(tot -> new Inhoud("dossier/noodstrook", Map.of("nummer", nummer, "tot", tot)));
  }

  /** The number of the dossier in the address. */
  private static @Nullable String nummer(HttpServletRequest vraag) {
    return vraag.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
            instanceof Map<?, ?> delen
        ? (String) delen.get("nummer")
        : null;
  }
}
