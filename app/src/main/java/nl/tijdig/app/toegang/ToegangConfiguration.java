package nl.tijdig.app.toegang;

import static nl.tijdig.app.toegang.Recht.BEHEER;
import static nl.tijdig.app.toegang.Recht.DOSSIERS;
import static nl.tijdig.app.toegang.Recht.INVOER;
import static nl.tijdig.app.toegang.Recht.INZAGELOG;
import static nl.tijdig.app.toegang.Recht.NOODTOEGANG;
import static nl.tijdig.app.toegang.Recht.RAPPORTEN;
import static nl.tijdig.app.toegang.Recht.SLUITINGEN;
import static nl.tijdig.app.toegang.Recht.TEAM;
import static nl.tijdig.app.toegang.Recht.VASTLEGGEN;
import static nl.tijdig.app.toegang.Recht.VERZOEKEN;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Every page asks who you are; pages with dossiers ask for a role that may see them. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Verwerkingen.class)
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
                .requestMatchers("/dossiers/*/inzage", "/noodtoegang", "/noodtoegang/*/gezien")
                .hasAuthority(INZAGELOG.name())
                .requestMatchers("/noodtoegang/nieuw")
                .hasAuthority(NOODTOEGANG.name())
                .requestMatchers("/inzagelog", "/bewaring")
                .hasAuthority(BEHEER.name())
                .requestMatchers("/dossiers/nieuw", "/invoer/**")
                .hasAuthority(INVOER.name())
                .requestMatchers("/dossiers/*/vastleggen", "/dossiers/*/feiten/*/corrigeren")
                .hasAuthority(VASTLEGGEN.name())
                .requestMatchers("/dossiers/*/bewaring/stop")
                .hasRole(Rol.TEAMMANAGER.name())
                .requestMatchers("/dossiers/*/bewaring/**")
                .hasAnyRole(Rol.TEAMMANAGER.name(), Rol.INSPECTEUR.name())
                .requestMatchers("/dossiers/zoeken", "/dossiers/*/identiteit")
                .hasAuthority(VASTLEGGEN.name())
                .requestMatchers("/team/**")
                .hasAuthority(TEAM.name())
                .requestMatchers(HttpMethod.GET, "/sluitingen/**")
                .hasAuthority(SLUITINGEN.name())
                .requestMatchers("/sluitingen/**")
                .hasAuthority(TEAM.name())
                .requestMatchers("/verzoeken/**")
                .hasAuthority(VERZOEKEN.name())
                .requestMatchers("/praktijktoets/**")
                .hasAuthority(RAPPORTEN.name())
                .requestMatchers("/casussen/**")
                .hasAnyAuthority(DOSSIERS.name(), RAPPORTEN.name())
                .requestMatchers("/dossiers/**")
                .hasAuthority(DOSSIERS.name())
                .requestMatchers("/")
                .hasAnyAuthority(DOSSIERS.name(), VERZOEKEN.name(), RAPPORTEN.name(), BEHEER.name())
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
