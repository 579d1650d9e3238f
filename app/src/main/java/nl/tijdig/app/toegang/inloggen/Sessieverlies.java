package nl.tijdig.app.toegang.inloggen;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.tijdig.app.pagina.Concepten;
import nl.tijdig.app.toegang.inzage.Inzagefilter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * Tells who comes back with a form after the session ended that it did, and keeps what they typed
 * until they are logged in again.
 */
@Component
final class Sessieverlies implements AuthenticationEntryPoint, AccessDeniedHandler {

  private static final String INLOGGEN = "/inloggen";
  private static final String VERLOPEN = INLOGGEN + "?verlopen";
  private static final String BEWAARD = INLOGGEN + "?verlopen=bewaard";

  private final Concepten concepten;
  private final Inzagefilter weigering;

  Sessieverlies(Concepten concepten, Inzagefilter weigering) {
    this.concepten = concepten;
    this.weigering = weigering;
  }

  @Override
  public void commence(
      HttpServletRequest verzoek, HttpServletResponse antwoord, AuthenticationException reden)
      throws IOException {
    naarInloggen(verzoek, antwoord);
  }

  private void naarInloggen(HttpServletRequest verzoek, HttpServletResponse antwoord)
      throws IOException {
    var isVerlopen =
        verzoek.getRequestedSessionId() != null && !verzoek.isRequestedSessionIdValid();
    antwoord.sendRedirect(
        verzoek.getContextPath()
            + (concepten.bewaar(verzoek, antwoord) ? BEWAARD : isVerlopen ? VERLOPEN : INLOGGEN));
  }

  /** A form without the token of this session: of a session that ended, or from elsewhere. */
  @Override
  public void handle(
      HttpServletRequest verzoek, HttpServletResponse antwoord, AccessDeniedException reden)
      throws IOException, ServletException {
    var wie = SecurityContextHolder.getContext().getAuthentication();
    if (!(reden instanceof CsrfException)) {
      weigering.handle(verzoek, antwoord, reden);
    } else if (wie == null) {
      naarInloggen(verzoek, antwoord);
    } else if (concepten.afzender(verzoek).filter(wie.getName()::equals).isPresent()
        && concepten.bewaar(verzoek, antwoord)) {
      antwoord.sendRedirect(verzoek.getContextPath() + VerderController.VERDER);
    } else {
      weigering.handle(verzoek, antwoord, reden);
    }
  }
}
