package nl.tijdig.app.toegang.sessie;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.tijdig.app.databank.Namens;
import nl.tijdig.app.toegang.Accounts;
import nl.tijdig.app.toegang.inzage.Inzagelog;
import nl.tijdig.app.toegang.inzage.Inzagelog.Handeling;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session that lasted long enough, or whose account has another role than at login or may no
 * longer come in; what was asked then goes on as of somebody who is not logged in.
 */
final class Sessiewacht extends OncePerRequestFilter {

  private final Sessieduur duur;
  private final Accounts accounts;
  private final Inzagelog log;

  Sessiewacht(Sessieduur duur, Accounts accounts, Inzagelog log) {
    this.duur = duur;
    this.accounts = accounts;
    this.log = log;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest verzoek) {
    return verzoek.getServletPath().startsWith("/stijl/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain verder)
      throws ServletException, IOException {
    var sessie = verzoek.getSession(false);
    var wie = wie();
    if (sessie != null && wie != null && (duur.isVoorbij(sessie) || !isNogZo(wie))) {
      leg(wie);
      sessie.invalidate();
      SecurityContextHolder.clearContext();
    }
    verder.doFilter(verzoek, antwoord);
  }

  private static @Nullable Authentication wie() {
    var wie = SecurityContextHolder.getContext().getAuthentication();
    return wie instanceof AnonymousAuthenticationToken ? null : wie;
  }

  private boolean isNogZo(Authentication wie) {
    return accounts.bekend(wie.getName()).filter(ik -> ik.isNog(wie)).isPresent();
  }

  private void leg(Authentication wie) {
    Namens.systeem(() -> {
      log.leg(wie, Handeling.UITLOGGEN, null, "/uitloggen");
      return true;
    });
  }
}
