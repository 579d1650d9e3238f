package nl.tijdig.app.toegang.inloggen;

import nl.tijdig.app.toegang.inzage.Inzagefilter;
import nl.tijdig.app.toegang.inzage.Inzagelog;
import nl.tijdig.app.toegang.mag.Paginarecht;
import nl.tijdig.app.toegang.mag.Paginas;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Every page asks who you are, and opens for whom it names. */
@Configuration(proxyBeanMethods = false)
class ToegangConfiguration {

  private static final String ALLEEN_EIGEN_BRONNEN =
      "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; "
          + "form-action %s; base-uri 'none'; frame-ancestors 'none'";

  /** Cheap on purpose: the only passwords are those of the demonstration. */
  private static final int BCRYPT_STERKTE = 4;

  @Bean
  PasswordEncoder wachtwoorden() {
    return new BCryptPasswordEncoder(BCRYPT_STERKTE);
  }

  @Bean
  HttpFirewall muur() {
    return new Muur();
  }

  @Bean
  FilterRegistrationBean<Rem> remAlleenInDeBeveiliging(Rem rem) {
    var registratie = new FilterRegistrationBean<>(rem);
    registratie.setEnabled(false);
    return registratie;
  }

  @Bean
  Inzagefilter inzage(Inzagelog log, Paginas paginas) {
    return new Inzagefilter(log, paginas);
  }

  @Bean
  FilterRegistrationBean<Inzagefilter> inzageAlleenInDeBeveiliging(Inzagefilter inzage) {
    var registratie = new FilterRegistrationBean<>(inzage);
    registratie.setEnabled(false);
    return registratie;
  }

  /** Spring Security applies this to the chain below. */
  @Bean
  Customizer<HttpSecurity> inloggenMetWachtwoord(
      Inlogwegen wegen, Aankomst aankomst, Mislukking mislukking) {
    return http -> {
      if (wegen.metWachtwoord()) {
        http.formLogin(form ->
            form.loginPage("/inloggen").successHandler(aankomst).failureHandler(mislukking));
      }
    };
  }

  /** So does it this: who is not let in learns why, and keeps what they typed. */
  @Bean
  Customizer<HttpSecurity> verlorenSessies(Sessieverlies verlies) {
    return http ->
        http.exceptionHandling(
            fout -> fout.accessDeniedHandler(verlies).authenticationEntryPoint(verlies));
  }

  @Bean
  SecurityFilterChain beveiliging(
      HttpSecurity http,
      Inzagefilter inzage,
      Paginarecht recht,
      Inlogwegen wegen,
      Aankomst aankomst,
      Rem rem)
      throws Exception {
    return http.authorizeHttpRequests(vraag ->
            vraag.requestMatchers("/stijl/**", "/error").permitAll().anyRequest().access(recht))
        .logout(uit ->
            uit.logoutUrl("/uitloggen")
                .logoutSuccessUrl("/inloggen?uit")
                .addLogoutHandler(aankomst))
        .addFilterAfter(rem, CsrfFilter.class)
        .addFilterAfter(inzage, AuthorizationFilter.class)
        .headers(koppen ->
            koppen
                .contentSecurityPolicy(csp ->
                    csp.policyDirectives(ALLEEN_EIGEN_BRONNEN.formatted(wegen.formulierdoelen())))
                .referrerPolicy(beleid -> beleid.policy(ReferrerPolicy.SAME_ORIGIN)))
        .csrf(Customizer.withDefaults())
        .build();
  }
}
