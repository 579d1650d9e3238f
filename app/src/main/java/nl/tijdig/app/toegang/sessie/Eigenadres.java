package nl.tijdig.app.toegang.sessie;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import nl.tijdig.app.databank.StartMislukt;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Under which address the product is known: what the settings say, and never what a visitor says of
 * it in the header Host. Without a setting it is this machine.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Eigenadres extends OncePerRequestFilter {

  private static final String HTTPS = "https";

  private final String schema;
  private final String naam;
  private final int poort;

  /**
   * Reads the setting.
   *
   * @param adres such as {@code https://tijdig.voorbeeld.nl}; empty: http on localhost, at the port
   *     that answers
   */
  Eigenadres(@Value("${tijdig.adres}") String adres) {
    var uri = adres.isBlank() ? URI.create("http://localhost") : lees(adres.strip());
    this.schema = uri.getScheme().toLowerCase(Locale.ROOT);
    this.naam = uri.getHost();
    this.poort = adres.isBlank() || uri.getPort() > 0 ? uri.getPort() : standaard(schema);
  }

  private static URI lees(String adres) {
    try {
      var uri = URI.create(adres.replaceFirst("/$", ""));
      if (String.valueOf(uri.getScheme()).matches("(?i)https?")
          && uri.getHost() != null
          && uri.getRawPath().isEmpty()
          && uri.getRawQuery() == null
          && uri.getRawUserInfo() == null) {
        return uri;
      }
    } catch (IllegalArgumentException e) {
      // Said below, as for every other address that is none.
    }
    throw StartMislukt.van(
        null,
        "tijdig.adres is %s, en dat is geen adres; schrijf bijvoorbeeld https://tijdig.voorbeeld.nl.",
        "tijdig.adres is %s, and that is no address; write for example https://tijdig.voorbeeld.nl.",
        adres);
  }

  private static int standaard(String schema) {
    return schema.equals(HTTPS) ? 443 : 80;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain verder)
      throws ServletException, IOException {
    verder.doFilter(new Gericht(verzoek), antwoord);
  }

  /** The request as if it was sent to the address of the settings. */
  private final class Gericht extends HttpServletRequestWrapper {

    Gericht(HttpServletRequest verzoek) {
      super(verzoek);
    }

    @Override
    public String getScheme() {
      return schema;
    }

    @Override
    public String getServerName() {
      return naam;
    }

    @Override
    public int getServerPort() {
      return poort > 0 ? poort : getLocalPort();
    }

    @Override
    public boolean isSecure() {
      return schema.equals(HTTPS);
    }

    @Override
    public StringBuffer getRequestURL() {
      var adres = new StringBuffer(schema).append("://").append(naam);
      if (getServerPort() != standaard(schema)) {
        adres.append(':').append(getServerPort());
      }
      return adres.append(getRequestURI());
    }
  }
}
