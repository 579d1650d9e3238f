package nl.tijdig.app.pagina.kader;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.tijdig.app.pagina.Antwoorden;
import nl.tijdig.app.pagina.Datumlezer;
import nl.tijdig.app.pagina.Inzending;
import nl.tijdig.app.pagina.Zinnen;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.format.FormatterRegistry;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Hands a page the form that came in, and reads every day in the one way. */
@Configuration(proxyBeanMethods = false)
class FormulierConfiguration implements WebMvcConfigurer, HandlerMethodArgumentResolver {

  private final Zinnen zinnen;
  private final Eenmaal eenmaal;

  FormulierConfiguration(Zinnen zinnen, Eenmaal eenmaal) {
    this.zinnen = zinnen;
    this.eenmaal = eenmaal;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> alle) {
    alle.add(this);
  }

  @Override
  public void addFormatters(FormatterRegistry vormen) {
    vormen.addFormatterForFieldType(
        LocalDate.class,
        (dag, taal) -> dag.toString(),
        (tekst, taal) ->
            Datumlezer.dag(tekst).orElseThrow(() -> new IllegalArgumentException("geen dag")));
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    var soort = parameter.getParameterType();
    return soort == Inzending.class || soort == Antwoorden.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer pagina,
      NativeWebRequest vraag,
      @Nullable WebDataBinderFactory binder) {
    var verzoek = Objects.requireNonNull(vraag.getNativeRequest(HttpServletRequest.class));
    var antwoorden = antwoorden(verzoek);
    return parameter.getParameterType() == Antwoorden.class
        ? antwoorden
        : new Webinzending(
            antwoorden,
            Objects.requireNonNull(pagina),
            verzoek,
            Objects.requireNonNull(vraag.getNativeResponse(HttpServletResponse.class)),
            zinnen,
            eenmaal);
  }

  private static Antwoorden antwoorden(HttpServletRequest vraag) {
    var alle = new LinkedMultiValueMap<String, String>();
    vraag.getParameterMap().forEach((naam, waarden) -> alle.addAll(naam, List.of(waarden)));
    return new Antwoorden(alle);
  }
}
