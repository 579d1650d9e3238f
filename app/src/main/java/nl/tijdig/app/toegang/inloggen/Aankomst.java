package nl.tijdig.app.toegang.inloggen;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.tijdig.app.toegang.inzage.Inzagelog;
import nl.tijdig.app.toegang.inzage.Inzagelog.Handeling;
import nl.tijdig.app.toegang.sessie.Sessieduur;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;

/** Writes in the inzagelog who came in and who left. */
@Component
final class Aankomst extends SavedRequestAwareAuthenticationSuccessHandler
    implements LogoutHandler {

  private final Inzagelog log;
  private final Rem rem;
  private final Sessieduur duur;

  Aankomst(Inzagelog log, Rem rem, Sessieduur duur, RequestCache heenweg) {
    this.log = log;
    this.rem = rem;
    this.duur = duur;
    setRequestCache(heenweg);
  }

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest verzoek, HttpServletResponse antwoord, Authentication wie)
      throws ServletException, IOException {
    rem.gelukt(verzoek);
    duur.begin(verzoek.getSession());
    log.leg(wie, Handeling.INLOGGEN, null, "/inloggen");
    super.onAuthenticationSuccess(verzoek, antwoord, wie);
  }

  @Override
  public void logout(
      HttpServletRequest verzoek, HttpServletResponse antwoord, @Nullable Authentication wie) {
    if (wie != null) {
      log.leg(wie, Handeling.UITLOGGEN, null, "/uitloggen");
    }
  }
}
