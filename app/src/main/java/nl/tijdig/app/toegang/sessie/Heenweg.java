package nl.tijdig.app.toegang.sessie;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.web.util.WebUtils;

/**
 * Where somebody wanted to go before logging in: a path of this product, kept by their own browser
 * for ten minutes. The server keeps nothing of who is not logged in.
 */
final class Heenweg implements RequestCache {

  private static final String KOEKJE = "tijdig-heenweg";
  private static final Duration GELDIG = Duration.ofMinutes(10);
  private static final int LANGST = 1000;

  @Override
  public void saveRequest(HttpServletRequest verzoek, HttpServletResponse antwoord) {
    var vraag = verzoek.getQueryString();
    var pad = verzoek.getRequestURI() + (vraag == null ? "" : "?" + vraag);
    if (verzoek.getMethod().equals("GET") && isVanOns(pad)) {
      zet(antwoord, URLEncoder.encode(pad, StandardCharsets.UTF_8), GELDIG);
    }
  }

  @Override
  public @Nullable SavedRequest getRequest(
      HttpServletRequest verzoek, HttpServletResponse antwoord) {
    Cookie koekje = WebUtils.getCookie(verzoek, KOEKJE);
    var pad = koekje == null ? "" : gelezen(koekje.getValue());
    return isVanOns(pad) ? new SimpleSavedRequest(pad) : null;
  }

  private static String gelezen(String waarde) {
    try {
      return URLDecoder.decode(waarde, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  /** A browser reads two slashes, or a slash and a backslash, as the name of another computer. */
  private static boolean isVanOns(String pad) {
    return pad.length() <= LANGST
        && pad.matches("/([^/\\\\].*)?")
        && pad.chars().noneMatch(Character::isISOControl);
  }

  /** The page itself is asked again, so there is nothing to give back. */
  @Override
  public @Nullable HttpServletRequest getMatchingRequest(
      HttpServletRequest verzoek, HttpServletResponse antwoord) {
    return null;
  }

  @Override
  public void removeRequest(HttpServletRequest verzoek, HttpServletResponse antwoord) {
    if (WebUtils.getCookie(verzoek, KOEKJE) != null) {
      zet(antwoord, "", Duration.ZERO);
    }
  }

  private static void zet(HttpServletResponse antwoord, String waarde, Duration geldig) {
    antwoord.addHeader(
        HttpHeaders.SET_COOKIE,
        ResponseCookie.from(KOEKJE, waarde)
            .path("/")
            .httpOnly(true)
            .sameSite("Lax")
            .maxAge(geldig)
            .build()
            .toString());
  }
}
