package nl.tijdig.app.toegang.inzage;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import nl.tijdig.app.toegang.inzage.Inzagelog.Handeling;
import nl.tijdig.app.toegang.mag.Paginas;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Writes the inzagelog before a page is shown or a form is recorded, and once more how it ended:
 * recorded, refused, or broken (the outcome of NEN 7513).
 */
public final class Inzagefilter extends OncePerRequestFilter implements AccessDeniedHandler {

  private final Inzagelog log;
  private final Paginas paginas;
  private final AccessDeniedHandlerImpl weigering = new AccessDeniedHandlerImpl();

  public Inzagefilter(Inzagelog log, Paginas paginas) {
    this.log = log;
    this.paginas = paginas;
    this.weigering.setErrorPage("/geen-toegang");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain verder)
      throws ServletException, IOException {
    var regel = regel(verzoek);
    regel.filter(r -> r.handeling() != null).ifPresent(r -> leg(r, r.handeling()));
    try {
      verder.doFilter(verzoek, antwoord);
    } catch (RuntimeException | ServletException fout) {
      if (!(fout.getCause() instanceof AccessDeniedException)) {
        regel.ifPresent(r -> leg(r, Handeling.MISLUKT));
      }
      throw fout;
    }
    regel.ifPresent(r -> leg(r, afloop(antwoord.getStatus(), r)));
  }

  /** What became of it; of a page that was shown nothing more need be said. */
  private static @Nullable Handeling afloop(int status, Inzageregel regel) {
    if (status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
      return Handeling.MISLUKT;
    }
    if (status >= HttpServletResponse.SC_BAD_REQUEST) {
      return Handeling.GEWEIGERD;
    }
    return regel.handeling() == Handeling.VASTLEGGEN ? Handeling.GELUKT : null;
  }

  @Override
  public void handle(
      HttpServletRequest verzoek, HttpServletResponse antwoord, AccessDeniedException reden)
      throws IOException, ServletException {
    regel(verzoek).ifPresent(regel -> leg(regel, Handeling.GEWEIGERD));
    weigering.handle(verzoek, antwoord, reden);
  }

  private Optional<Inzageregel> regel(HttpServletRequest verzoek) {
    return wie() == null
        ? Optional.empty()
        : Inzageregel.van(verzoek, paginas.van(verzoek), log::kentGi);
  }

  private void leg(Inzageregel regel, @Nullable Handeling handeling) {
    var wie = wie();
    if (wie != null && handeling != null) {
      log.leg(wie, handeling, regel.dossier(), regel.pad());
    }
  }

  /** Who is logged in; null for a passer-by. */
  private static @Nullable Authentication wie() {
    var wie = SecurityContextHolder.getContext().getAuthentication();
    return wie instanceof AnonymousAuthenticationToken ? null : wie;
  }
}
