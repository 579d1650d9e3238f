package nl.tijdig.app.toegang.sessie;

import nl.tijdig.app.toegang.Accounts;
import nl.tijdig.app.toegang.inzage.Inzagelog;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.savedrequest.RequestCache;

/** A session is for who is logged in, and ends in time. */
@Configuration(proxyBeanMethods = false)
class SessieConfiguration {

  @Bean
  RequestCache heenweg() {
    return new Heenweg();
  }

  /** Spring Security applies this to the chain of {@code ToegangConfiguration}. */
  @Bean
  Customizer<HttpSecurity> alleenSessiesVanWieBinnenIs(
      Sessieduur duur, Accounts accounts, Inzagelog log, RequestCache heenweg) {
    return http ->
        http.csrf(merk -> merk.csrfTokenRepository(new Formuliermerk()))
            .requestCache(weg -> weg.requestCache(heenweg))
            .addFilterBefore(new Sessiewacht(duur, accounts, log), CsrfFilter.class);
  }
}
