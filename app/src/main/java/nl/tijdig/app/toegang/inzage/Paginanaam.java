package nl.tijdig.app.toegang.inzage;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/**
 * What a page is called in the inzagelog: {@code inzage.pagina.} and the address, with dots and
 * with "een" for what differs, such as {@code inzage.pagina.dossiers.een.vastleggen}.
 */
@Component("paginanaam")
public class Paginanaam {

  private final ObjectProvider<RequestMappingHandlerMapping> adressen;
  private final MessageSource teksten;
  private volatile List<PathPattern> vormen = List.of();

  Paginanaam(
      @Qualifier("requestMappingHandlerMapping")
          ObjectProvider<RequestMappingHandlerMapping> adressen,
      MessageSource teksten) {
    this.adressen = adressen;
    this.teksten = teksten;
  }

  /** In the language of the reader; the address itself when the page has no name. */
  public String van(String pad) {
    return woorden("inzage.pagina" + sleutel(pad.replaceFirst("\\?.*", "")), pad);
  }

  /** What a processing is for; its entry in the register when that has no words. */
  public String doel(String verwerking) {
    return woorden("inzage.doel." + verwerking.replaceFirst(".*:", ""), verwerking);
  }

  private String woorden(String sleutel, String anders) {
    Locale taal = LocaleContextHolder.getLocale();
    return String.valueOf(teksten.getMessage(sleutel, null, anders, taal));
  }

  private String sleutel(String pad) {
    var weg = PathContainer.parsePath(pad);
    return vormen().stream()
        .filter(vorm -> vorm.matches(weg))
        .findFirst()
        .map(vorm -> sleutelVan(vorm.getPatternString()))
        .orElse(pad);
  }

  /** As {@code .dossiers.een.inzage}; of the first screen {@code .begin}. */
  static String sleutelVan(String vorm) {
    return vorm.equals("/") ? ".begin" : vorm.replaceAll("\\{[^{}]*\\}", "een").replace('/', '.');
  }

  private List<PathPattern> vormen() {
    if (vormen.isEmpty()) {
      vormen =
          adressen.getObject().getHandlerMethods().keySet().stream()
              .flatMap(adres -> Stream.ofNullable(adres.getPathPatternsCondition()))
              .flatMap(paden -> paden.getPatterns().stream())
              .distinct()
              .sorted(Comparator.naturalOrder())
              .toList();
    }
    return vormen;
  }
}
