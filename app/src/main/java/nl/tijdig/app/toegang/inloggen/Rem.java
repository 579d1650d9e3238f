package nl.tijdig.app.toegang.inloggen;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
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

  private static final HexFormat HEX = HexFormat.of();

  private final byte[] zout = new byte[32];
  private final Teller teller;
  private final Duration venster;

  Rem(
      @Value("${tijdig.rem.pogingen}") int pogingen,
      @Value("${tijdig.rem.venster}") Duration venster) {
    this.teller = new Teller(pogingen, venster, System::nanoTime);
    this.venster = venster;
    new SecureRandom().nextBytes(zout);
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest verzoek) {
    return !verzoek.getMethod().equals("POST") || !verzoek.getServletPath().equals("/inloggen");
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
    if (!shouldNotFilter(verzoek)) {
      teller.geefTerug(adres(verzoek));
      teller.vergeet(naam(verzoek));
    }
  }

  /**
   * Whether a failure that no provider vouches for still gets a line in the log: who comes back
   * from a provider is never stopped, because nobody guesses a password there, but nobody fills the
   * log.
   */
  boolean magRegel(HttpServletRequest verzoek) {
    return teller.telt("regel " + adres(verzoek));
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

  private String naam(HttpServletRequest verzoek) {
    var naam = verzoek.getParameter("username");
    return naam == null ? "zonder naam " + adres(verzoek) : "naam " + zegel(zoalsBedoeld(naam));
  }

  /** Spaces, capitals and ways to write the same letter make no other name. */
  private static String zoalsBedoeld(String naam) {
    return Normalizer.normalize(naam, Normalizer.Form.NFKC)
        .toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT)
        .strip();
  }

  /**
   * What was typed may be a password, so it is not kept itself; no two names have the same seal,
   * and nobody outside this process can compute one.
   */
  private String zegel(String naam) {
    try {
      var som = MessageDigest.getInstance("SHA-256");
      som.update(zout);
      return HEX.formatHex(som.digest(naam.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("elke Java heeft SHA-256", e);
    }
  }
}
