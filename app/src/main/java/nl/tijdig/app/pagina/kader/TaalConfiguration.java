package nl.tijdig.app.pagina.kader;

import java.time.Duration;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** Dutch unless the reader chose English with {@code ?taal=en}; a cookie remembers the choice. */
@Configuration(proxyBeanMethods = false)
class TaalConfiguration implements WebMvcConfigurer {

  @Bean
  LocaleResolver localeResolver() {
    var taal = new CookieLocaleResolver("taal");
    taal.setDefaultLocale(Locale.of("nl"));
    taal.setCookieMaxAge(Duration.ofDays(365));
    taal.setRejectInvalidCookies(false);
    return taal;
  }

  @Override
  public void addInterceptors(InterceptorRegistry interceptors) {
    var keuze = new LocaleChangeInterceptor();
    keuze.setParamName("taal");
    keuze.setIgnoreInvalidLocale(true);
    interceptors.addInterceptor(keuze);
  }
}
