package nl.tijdig.app.toegang;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.tijdig.app.toegang.Inzagelog.Handeling;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;

/**
 * Writes a failed login in the inzagelog; a name that nobody has may be a password, so not that.
 */
final class Mislukking extends SimpleUrlAuthenticationFailureHandler {

  private static final String ONBEKEND = "onbekend";

  private final Inzagelog log;
  private final Accounts accounts;

  Mislukking(Inzagelog log, Accounts accounts) {
    super("/inloggen?error");
    this.log = log;
    this.accounts = accounts;
  }

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest verzoek, HttpServletResponse antwoord, AuthenticationException reden)
      throws IOException, ServletException {
    var naam = verzoek.getParameter("username");
    var bekend = naam != null && accounts.van(naam).isPresent() ? naam : ONBEKEND;
    var wie = UsernamePasswordAuthenticationToken.unauthenticated(bekend, null);
    log.leg(wie, Handeling.GEWEIGERD, null, "/inloggen");
    super.onAuthenticationFailure(verzoek, antwoord, reden);
  }
}
