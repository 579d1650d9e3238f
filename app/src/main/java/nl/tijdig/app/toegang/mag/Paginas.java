package nl.tijdig.app.toegang.mag;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Finds the page behind a request before it is opened, by the same table that opens it. A verb that
 * the page does not know is judged as the page itself: who may not open it learns nothing of it.
 */
@Component
public final class Paginas {

  private static final String GEVONDEN = Paginas.class.getName();

  private final ObjectProvider<RequestMappingHandlerMapping> adressen;

  Paginas(
      @Qualifier("requestMappingHandlerMapping")
          ObjectProvider<RequestMappingHandlerMapping> adressen) {
    this.adressen = adressen;
  }

  /**
   * A page at an address.
   *
   * @param delen what the address holds, such as the number of a dossier
   * @param isVerb whether the page knows the verb of the request
   */
  public record Pagina(HandlerMethod methode, Map<String, String> delen, boolean isVerb) {}

  /** The page behind the request; empty when there is none at this address. */
  public Optional<Pagina> van(HttpServletRequest verzoek) {
    var sleutel = GEVONDEN + verzoek.getRequestURI();
    if (verzoek.getAttribute(sleutel) instanceof Optional<?> eerder) {
      return eerder.map(Pagina.class::cast);
    }
    var gevonden = zoek(verzoek);
    verzoek.setAttribute(sleutel, gevonden);
    return gevonden;
  }

  private Optional<Pagina> zoek(HttpServletRequest verzoek) {
    ServletRequestPathUtils.parseAndCache(verzoek);
    try {
      return verzoek.getMethod().equals("OPTIONS")
          ? metAnderVerb(verzoek, "GET")
          : pagina(verzoek, true);
    } catch (HttpRequestMethodNotSupportedException e) {
      return metAnderVerb(verzoek, Objects.requireNonNull(e.getSupportedMethods())[0]);
    } catch (ServletException e) {
      return Optional.empty();
    } finally {
      ServletRequestPathUtils.clearParsedRequestPath(verzoek);
    }
  }

  private Optional<Pagina> metAnderVerb(HttpServletRequest verzoek, String verb) {
    try {
      return pagina(new AnderVerb(verzoek, verb), false);
    } catch (HttpRequestMethodNotSupportedException e) {
      return metAnderVerb(verzoek, Objects.requireNonNull(e.getSupportedMethods())[0]);
    } catch (ServletException e) {
      return Optional.empty();
    }
  }

  private Optional<Pagina> pagina(HttpServletRequest verzoek, boolean isVerb)
      throws ServletException {
    var keten = handler(verzoek);
    return keten instanceof HandlerMethod methode
        ? Optional.of(new Pagina(methode, delen(verzoek), isVerb))
        : Optional.empty();
  }

  private Object handler(HttpServletRequest verzoek) throws ServletException {
    try {
      var keten = adressen.getObject().getHandler(verzoek);
      return keten == null ? Optional.empty() : keten.getHandler();
    } catch (ServletException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new ServletException(e);
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<String, String> delen(HttpServletRequest verzoek) {
    return verzoek.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
            instanceof Map<?, ?> delen
        ? Map.copyOf((Map<String, String>) delen)
        : Map.of();
  }

  /** The same request with another verb. */
  private static final class AnderVerb extends HttpServletRequestWrapper {

    private final String verb;

    AnderVerb(HttpServletRequest verzoek, String verb) {
      super(verzoek);
      this.verb = verb;
    }

    @Override
    public String getMethod() {
      return verb;
    }
  }
}
