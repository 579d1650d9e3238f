package nl.tijdig.app.toegang.inloggen;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.tijdig.app.pagina.Concept;
import org.jspecify.annotations.Nullable;

/** The request by which a form came in, made anew; only to show the form again. */
final class Conceptverzoek extends HttpServletRequestWrapper {

  private final Concept concept;

  Conceptverzoek(HttpServletRequest verzoek, Concept concept) {
    super(verzoek);
    this.concept = concept;
    setAttribute(Concept.TERUG, true);
  }

  @Override
  public String getMethod() {
    return "POST";
  }

  @Override
  public String getRequestURI() {
    return concept.pad();
  }

  @Override
  public String getServletPath() {
    return concept.pad();
  }

  @Override
  public @Nullable String getQueryString() {
    return null;
  }

  @Override
  public @Nullable String getContentType() {
    return "application/x-www-form-urlencoded";
  }

  @Override
  public @Nullable String getParameter(String naam) {
    var waarden = concept.velden().get(naam);
    return waarden == null ? null : waarden.getFirst();
  }

  @Override
  public String @Nullable [] getParameterValues(String naam) {
    var waarden = concept.velden().get(naam);
    return waarden == null ? null : waarden.toArray(String[]::new);
  }

  @Override
  public Enumeration<String> getParameterNames() {
    return Collections.enumeration(concept.velden().keySet());
  }

  @Override
  public Map<String, String[]> getParameterMap() {
    var alle = new LinkedHashMap<String, String[]>();
    concept.velden().forEach((naam, waarden) -> alle.put(naam, waarden.toArray(String[]::new)));
    return alle;
  }
}
