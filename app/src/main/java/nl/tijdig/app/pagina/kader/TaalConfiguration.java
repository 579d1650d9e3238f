package nl.tijdig.app.pagina.kader;

import java.time.Duration;
import java.util.List;
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

  private static final List<Locale> TALEN = List.of(Locale.of("nl"), Locale.ENGLISH);

  @Bean
  LocaleResolver localeResolver() {
    var taal =
        new CookieLocaleResolver("taal") {
          @Override
          protected Locale parseLocaleValue(String waarde) {
            return taal(waarde);
          }
        };
    taal.setDefaultLocale(TALEN.getFirst());
    taal.setCookieMaxAge(Duration.ofDays(365));
    taal.setRejectInvalidCookies(false);
    return taal;
  }

  @Override
  public void addInterceptors(InterceptorRegistry interceptors) {
    var keuze =
        new LocaleChangeInterceptor() {
          @Override
          protected Locale parseLocaleValue(String waarde) {
            return taal(waarde);
          }
        };
    keuze.setParamName("taal");
    keuze.setIgnoreInvalidLocale(true);
    interceptors.addInterceptor(keuze);
  }

  /**
   * The language with this code; any other is refused, since each one that is used stays loaded.
   */
  private static Locale taal(String code) {
    return TALEN.stream()
        .filter(taal -> taal.getLanguage().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("geen taal van Tijdig"));
  }
}
