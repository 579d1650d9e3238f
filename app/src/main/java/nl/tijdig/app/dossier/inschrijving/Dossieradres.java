package nl.tijdig.app.dossier.inschrijving;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A number in an address may be typed in small letters: who may open the page, and what the log
 * says, is decided of the number as it stands on paper.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class Dossieradres extends OncePerRequestFilter {

  private static final Pattern KLEIN =
      Pattern.compile("(/(?:dossiers|verzoeken)/)(d-[0-9a-z]{1,10})((?:/.*)?)");

  @Override
  protected void doFilterInternal(
      HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain verder)
      throws ServletException, IOException {
    verder.doFilter(
        KLEIN.matcher(verzoek.getServletPath()).matches() ? new Groot(verzoek) : verzoek, antwoord);
  }

  /** The same request with the number in capitals. */
  private static final class Groot extends HttpServletRequestWrapper {

    Groot(HttpServletRequest verzoek) {
      super(verzoek);
    }

    @Override
    public String getServletPath() {
      return groot(super.getServletPath());
    }

    @Override
    public String getRequestURI() {
      return groot(super.getRequestURI());
    }

    @Override
    public StringBuffer getRequestURL() {
      var adres = super.getRequestURL().toString();
      return new StringBuffer(adres.replace(super.getRequestURI(), getRequestURI()));
    }

    private static String groot(String pad) {
      var klein = KLEIN.matcher(pad);
      return klein.matches()
          ? klein.group(1) + klein.group(2).toUpperCase(Locale.ROOT) + klein.group(3)
          : pad;
    }
  }
}
