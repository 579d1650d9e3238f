package nl.tijdig.app.toegang.inloggen;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.tijdig.app.databank.Namens;
import nl.tijdig.app.omgeving.Laadstand;
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
 * name that nobody has may be a password, so not that. As long as the accounts of the demonstration
 * are being made no password is wrong: the login page tells how far it is.
 */
@Component
final class Mislukking implements AuthenticationFailureHandler {

  private static final String ONBEKEND = "onbekend";
  private static final String TERUG = "/login/oauth2";

  private final Inzagelog log;
  private final Accounts accounts;
  private final Rem rem;
  private final Laadstand laadstand;
  private final RedirectStrategy doorsturen = new DefaultRedirectStrategy();

  Mislukking(Inzagelog log, Accounts accounts, Rem rem, Laadstand laadstand) {
    this.log = log;
    this.accounts = accounts;
    this.rem = rem;
    this.laadstand = laadstand;
  }

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest verzoek, HttpServletResponse antwoord, AuthenticationException fout)
      throws IOException {
    if (fout instanceof OAuth2AuthenticationException) {
      if (fout instanceof Weigering weigering) {
        leg(weigering.naam(), TERUG);
      } else if (rem.magRegel(verzoek)) {
        leg(ONBEKEND, TERUG);
      }
      var reden = Weigering.Reden.van(fout);
      doorsturen.sendRedirect(verzoek, antwoord, "/inloggen?geweigerd=" + reden.code());
    } else if (laadstand.bezig()) {
      rem.gelukt(verzoek);
      doorsturen.sendRedirect(verzoek, antwoord, "/inloggen");
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
