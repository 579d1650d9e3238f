package nl.tijdig.app.toegang.sessie;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;

/**
 * The mark by which a form is known to be ours: kept in the session of who is logged in, and in a
 * cookie of the browser of who is not, so that asking for a page makes no session.
 */
final class Formuliermerk implements CsrfTokenRepository {

  private static final String KOEKJE = "tijdig-merk";

  private final CsrfTokenRepository binnen = new HttpSessionCsrfTokenRepository();
  private final CookieCsrfTokenRepository buiten = new CookieCsrfTokenRepository();

  Formuliermerk() {
    buiten.setCookieName(KOEKJE);
    buiten.setCookieCustomizer(koekje -> koekje.sameSite("Lax").path("/"));
  }

  @Override
  public CsrfToken generateToken(HttpServletRequest verzoek) {
    return van(verzoek).generateToken(verzoek);
  }

  @Override
  public void saveToken(
      @Nullable CsrfToken merk, HttpServletRequest verzoek, HttpServletResponse antwoord) {
    van(verzoek).saveToken(merk, verzoek, antwoord);
  }

  @Override
  public @Nullable CsrfToken loadToken(HttpServletRequest verzoek) {
    return van(verzoek).loadToken(verzoek);
  }

  private CsrfTokenRepository van(HttpServletRequest verzoek) {
    var sessie = verzoek.getSession(false);
    return sessie != null
            && sessie.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)
                != null
        ? binnen
        : buiten;
  }
}
