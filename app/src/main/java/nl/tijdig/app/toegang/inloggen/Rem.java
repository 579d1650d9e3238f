package nl.tijdig.app.toegang.inloggen;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stops who fails to log in too often, from one address or for one name, before anything is tried
 * or written. Counted per node; the numbers are configuration (product choice).
 */
@Component
class Rem extends OncePerRequestFilter {

  /** The first half of an IPv6 address is one connection; the other half its owner chooses. */
  private static final int VOORVOEGSEL = 8;

  private static final RequestMatcher POGING =
      new OrRequestMatcher(
          verzoek ->
              verzoek.getMethod().equals("POST") && verzoek.getServletPath().equals("/inloggen"),
          verzoek -> verzoek.getServletPath().startsWith("/login/oauth2/code/"));

  private final Teller teller;
  private final Duration venster;

  Rem(
      @Value("${tijdig.rem.pogingen}") int pogingen,
      @Value("${tijdig.rem.venster}") Duration venster) {
    this.teller = new Teller(pogingen, venster, System::nanoTime);
    this.venster = venster;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest verzoek) {
    return !POGING.matches(verzoek);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain verder)
      throws ServletException, IOException {
    if (teller.telt(adres(verzoek)) && teller.telt(naam(verzoek))) {
      verder.doFilter(verzoek, antwoord);
    } else {
      antwoord.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(venster.toSeconds()));
      antwoord.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
    }
  }

  /** Whoever got in had the right to try; others at that address keep their count. */
  void gelukt(HttpServletRequest verzoek) {
    teller.geefTerug(adres(verzoek));
    teller.vergeet(naam(verzoek));
  }

  private static String adres(HttpServletRequest verzoek) {
    var adres = verzoek.getRemoteAddr();
    try {
      var bytes = InetAddress.ofLiteral(adres).getAddress();
      return "adres " + Arrays.toString(Arrays.copyOf(bytes, Math.min(VOORVOEGSEL, bytes.length)));
    } catch (IllegalArgumentException e) {
      return "adres " + adres;
    }
  }

  /** What was typed may be a password, so only its hash is kept; without a name: the address. */
  private static String naam(HttpServletRequest verzoek) {
    var naam = verzoek.getMethod().equals("POST") ? verzoek.getParameter("username") : null;
    return naam == null ? "zonder naam " + adres(verzoek) : "naam " + naam.hashCode();
  }
}
