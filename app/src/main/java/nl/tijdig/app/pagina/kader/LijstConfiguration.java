package nl.tijdig.app.pagina.kader;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import nl.tijdig.app.pagina.InMenu;
import nl.tijdig.app.pagina.Lijst;
import nl.tijdig.app.pagina.Lijstadres;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Hands a page the address of its list, and remembers the last list of the menu as it was chosen,
 * so that who opened a dossier from it finds the way back.
 */
@Configuration(proxyBeanMethods = false)
class LijstConfiguration
    implements WebMvcConfigurer, HandlerMethodArgumentResolver, HandlerInterceptor {

  /** The address of that list, in the session. */
  static final String TERUG = "tijdig.lijst";

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> alle) {
    alle.add(this);
  }

  @Override
  public void addInterceptors(InterceptorRegistry alle) {
    alle.addInterceptor(this);
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Lijstadres.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer pagina,
      NativeWebRequest vraag,
      @Nullable WebDataBinderFactory binder) {
    var verzoek = Objects.requireNonNull(vraag.getNativeRequest(HttpServletRequest.class));
    var keuzes = new LinkedHashMap<String, String>();
    verzoek.getParameterMap().forEach((veld, waarden) -> keuzes.put(veld, waarden[0]));
    keuzes.remove("taal");
    return new Lijstadres(verzoek.getServletPath(), keuzes);
  }

  @Override
  public void postHandle(
      HttpServletRequest verzoek,
      HttpServletResponse antwoord,
      Object pagina,
      @Nullable ModelAndView beeld) {
    if (beeld != null
        && pagina instanceof HandlerMethod methode
        && methode.hasMethodAnnotation(InMenu.class)
        && beeld.getModel().get("lijst") instanceof Lijst<?> lijst) {
      verzoek.getSession().setAttribute(TERUG, lijst.adres().naar(lijst.nummer()));
    }
  }
}
