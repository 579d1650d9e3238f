package nl.tijdig.app.toegang;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Every page asks who you are; pages with dossiers ask for a role that may see them. */
@Configuration(proxyBeanMethods = false)
class ToegangConfiguration {

  private static final String ALLEEN_EIGEN_BRONNEN =
      "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; "
          + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  /** Cheap on purpose: until OIDC arrives the only passwords are those of the demonstration. */
  private static final int BCRYPT_STERKTE = 4;

  @Bean
  PasswordEncoder wachtwoorden() {
    return new BCryptPasswordEncoder(BCRYPT_STERKTE);
  }

  @Bean
  SecurityFilterChain beveiliging(HttpSecurity http, Inzagelog log, Accounts accounts)
      throws Exception {
    var inzage = new Inzagefilter(log);
    return http.authorizeHttpRequests(vraag ->
            vraag
                .requestMatchers("/inloggen", "/stijl/**", "/error")
                .permitAll()
                .requestMatchers("/dossiers/*/inzage", "/inzagelog")
                .hasAuthority("INZAGELOG")
                .requestMatchers("/dossiers/*/vastleggen", "/dossiers/*/feiten/*/corrigeren")
                .hasAuthority("VASTLEGGEN")
                .requestMatchers("/", "/dossiers/**", "/casussen/**", "/praktijktoets/**")
                .hasAuthority("DOSSIERS")
                .anyRequest()
                .authenticated())
        .formLogin(form ->
            form.loginPage("/inloggen")
                .defaultSuccessUrl("/", false)
                .failureHandler(new Mislukking(log, accounts))
                .permitAll())
        .logout(uit -> uit.logoutUrl("/uitloggen").logoutSuccessUrl("/inloggen?uit"))
        .exceptionHandling(fout -> fout.accessDeniedHandler(inzage))
        .addFilterAfter(inzage, AuthorizationFilter.class)
        .headers(koppen ->
            koppen
                .contentSecurityPolicy(csp -> csp.policyDirectives(ALLEEN_EIGEN_BRONNEN))
                .referrerPolicy(beleid -> beleid.policy(ReferrerPolicy.SAME_ORIGIN)))
        .csrf(Customizer.withDefaults())
        .build();
  }
}
