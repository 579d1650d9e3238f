package nl.tijdig.app.toegang;

import nl.tijdig.app.toegang.inzage.Inzagefilter;
import nl.tijdig.app.toegang.inzage.Inzagelog;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Every page asks who you are; pages with dossiers ask for a role that may see them. */
@Configuration(proxyBeanMethods = false)
class ToegangConfiguration {

  private static final String ALLEEN_EIGEN_BRONNEN =
      "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; "
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
  SecurityFilterChain beveiliging(
      HttpSecurity http,
      Inzagelog log,
      Inlogwegen wegen,
      Aankomst aankomst,
      Mislukking mislukking,
      Rem rem)
      throws Exception {
    var inzage = new Inzagefilter(log);
    if (wegen.metWachtwoord()) {
      http.formLogin(
          form -> form.loginPage("/inloggen").successHandler(aankomst).failureHandler(mislukking));
    }
    return http.authorizeHttpRequests(Adresregels::stel)
        .logout(uit ->
            uit.logoutUrl("/uitloggen")
                .logoutSuccessUrl("/inloggen?uit")
                .addLogoutHandler(aankomst))
        .exceptionHandling(fout ->
            fout.accessDeniedHandler(inzage)
                .authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/inloggen")))
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
