package nl.tijdig.app.toegang.inloggen;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.tijdig.app.databank.Namens;
import nl.tijdig.app.toegang.Accounts;
import nl.tijdig.app.toegang.Weigering;
import nl.tijdig.app.toegang.inzage.Inzagelog;
import nl.tijdig.app.toegang.inzage.Inzagelog.Handeling;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/**
 * Writes a failed login in the inzagelog, on behalf of the product because nobody is logged in; a
 * name that nobody has may be a password, so not that.
 */
@Component
final class Mislukking implements AuthenticationFailureHandler {

  private static final String ONBEKEND = "onbekend";

  private final Inzagelog log;
  private final Accounts accounts;
  private final RedirectStrategy doorsturen = new DefaultRedirectStrategy();

  Mislukking(Inzagelog log, Accounts accounts) {
    this.log = log;
    this.accounts = accounts;
  }

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest verzoek, HttpServletResponse antwoord, AuthenticationException fout)
      throws IOException {
    if (fout instanceof OAuth2AuthenticationException) {
      leg(fout instanceof Weigering weigering ? weigering.naam() : ONBEKEND, "/login/oauth2");
      var reden = Weigering.Reden.van(fout);
      doorsturen.sendRedirect(verzoek, antwoord, "/inloggen?geweigerd=" + reden.code());
    } else {
      leg(bekend(verzoek.getParameter("username")), "/inloggen");
      doorsturen.sendRedirect(verzoek, antwoord, "/inloggen?error");
    }
  }

  private void leg(String naam, String pad) {
    var wie = UsernamePasswordAuthenticationToken.unauthenticated(naam, null);
    Namens.systeem(() -> {
      log.leg(wie, Handeling.GEWEIGERD, null, pad);
      return true;
    });
  }

  private String bekend(@Nullable String naam) {
    return naam != null && accounts.bekend(naam).isPresent() ? naam : ONBEKEND;
  }
}
