package nl.tijdig.app.toegang.inzage;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Ties the lines of one request to each other: what was tried, on which children, and how it ended.
 */
final class Spoor {

  private static final String NAAM = Spoor.class.getName();
  private static final HexFormat HEX = HexFormat.of();
  private static final SecureRandom TOEVAL = new SecureRandom();

  private Spoor() {}

  /** The same for every line of the request at hand; outside one a new one. */
  static String nu() {
    var verzoek = RequestContextHolder.getRequestAttributes();
    if (verzoek == null) {
      return hex(16);
    }
    if (verzoek.getAttribute(NAAM, RequestAttributes.SCOPE_REQUEST) instanceof String spoor) {
      return spoor;
    }
    var nieuw = hex(16);
    verzoek.setAttribute(NAAM, nieuw, RequestAttributes.SCOPE_REQUEST);
    return nieuw;
  }

  /** So many bytes that nobody guesses, in hex. */
  static String hex(int lengte) {
    var bytes = new byte[lengte];
    TOEVAL.nextBytes(bytes);
    return HEX.formatHex(bytes);
  }
}
