package nl.tijdig.app.toegang.inloggen;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.multipart.MultipartException;

/**
 * A request that breaks off, or holds more than a form of ours, is no fault of the product: it is
 * refused, and leaves one line in the log instead of a page.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class Kapotverzoek extends OncePerRequestFilter {

  private static final Logger LOG = LoggerFactory.getLogger(Kapotverzoek.class);

  /** In both languages, because which one was chosen is not known yet. */
  private static final String ZIN =
      "Dit formulier is te groot of kwam niet heel aan. Ga terug en maak de tekst korter.\n"
          + "This form is too large or did not arrive whole. Go back and make the text shorter.\n";

  @Override
  protected void doFilterInternal(
      HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain verder)
      throws ServletException, IOException {
    try {
      verder.doFilter(verzoek, antwoord);
    } catch (ServletException | IOException | RuntimeException fout) {
      if (!isKapot(fout)) {
        throw fout;
      }
      LOG.info("Een verzoek brak af of was te groot ({})", fout.getClass().getSimpleName());
      if (!antwoord.isCommitted()) {
        zeg(antwoord);
      }
    }
  }

  /** No page of ours: making one would read the form once more. */
  private static void zeg(HttpServletResponse antwoord) throws IOException {
    antwoord.setStatus(HttpStatus.BAD_REQUEST.value());
    antwoord.setContentType("text/plain;charset=UTF-8");
    antwoord.getWriter().write(ZIN);
  }

  private static boolean isKapot(Throwable fout) {
    return Stream.iterate(fout, een -> een != null, Throwable::getCause)
        .anyMatch(een ->
            een instanceof InvalidParameterException
                || een instanceof MultipartException
                || een instanceof ClientAbortException);
  }
}
