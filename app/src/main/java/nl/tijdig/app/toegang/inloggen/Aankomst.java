package nl.tijdig.app.toegang.inloggen;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.tijdig.app.pagina.Concepten;
import nl.tijdig.app.toegang.inzage.Inzagelog;
import nl.tijdig.app.toegang.inzage.Inzagelog.Handeling;
import nl.tijdig.app.toegang.sessie.Sessieduur;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;

/** Writes in the inzagelog who came in and who left, and brings who left a form back to it. */
@Component
final class Aankomst extends SavedRequestAwareAuthenticationSuccessHandler
    implements LogoutHandler {

  private final Inzagelog log;
  private final Rem rem;
  private final Concepten concepten;
  private final Sessieduur duur;

  Aankomst(Inzagelog log, Rem rem, Concepten concepten, Sessieduur duur, RequestCache heenweg) {
    this.log = log;
    this.rem = rem;
    this.concepten = concepten;
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
    if (concepten.wacht(verzoek, wie.getName())) {
      getRedirectStrategy().sendRedirect(verzoek, antwoord, VerderController.VERDER);
    } else {
      super.onAuthenticationSuccess(verzoek, antwoord, wie);
    }
  }

  @Override
  public void logout(
      HttpServletRequest verzoek, HttpServletResponse antwoord, @Nullable Authentication wie) {
    if (wie != null) {
      log.leg(wie, Handeling.UITLOGGEN, null, "/uitloggen");
    }
  }
}
