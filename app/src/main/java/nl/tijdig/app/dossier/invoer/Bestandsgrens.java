package nl.tijdig.app.dossier.invoer;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets files in by one door only, from who is logged in, and says how large one is before any of it
 * is read: the guard against forged forms has to read the form, file and all.
 */
@Component
@Order(-1000)
class Bestandsgrens extends OncePerRequestFilter {

  static final String DEUR = "/invoer";

  /** What stands around the file in the form, in bytes. */
  private static final long OMHULSEL = 1 << 14;

  private final long grens;

  Bestandsgrens(@Value("${tijdig.invoer.grootte}") DataSize grootte) {
    this.grens = grootte.toBytes();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain verder)
      throws ServletException, IOException {
    var vorm = verzoek.getContentType();
    if (vorm == null || !vorm.toLowerCase(java.util.Locale.ROOT).startsWith("multipart/")) {
      verder.doFilter(verzoek, antwoord);
    } else if (!verzoek.getRequestURI().equals(DEUR) || !isIngelogd(verzoek)) {
      antwoord.setStatus(HttpStatus.UNSUPPORTED_MEDIA_TYPE.value());
    } else if (verzoek.getContentLengthLong() < 0
        || verzoek.getContentLengthLong() > grens + OMHULSEL) {
      antwoord.setStatus(HttpStatus.SEE_OTHER.value());
      antwoord.setHeader("Location", DEUR + "?te-groot");
    } else {
      verder.doFilter(verzoek, antwoord);
    }
  }

  private static boolean isIngelogd(HttpServletRequest verzoek) {
    var sessie = verzoek.getSession(false);
    return sessie != null
        && sessie.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)
            != null;
  }
}
