package nl.tijdig.app.toegang;

import static nl.tijdig.app.toegang.Recht.AGENDA;
import static nl.tijdig.app.toegang.Recht.BEHEER;
import static nl.tijdig.app.toegang.Recht.DOSSIERS;
import static nl.tijdig.app.toegang.Recht.INVOER;
import static nl.tijdig.app.toegang.Recht.INZAGELOG;
import static nl.tijdig.app.toegang.Recht.NOODTOEGANG;
import static nl.tijdig.app.toegang.Recht.ORGANISATIES;
import static nl.tijdig.app.toegang.Recht.RAPPORTEN;
import static nl.tijdig.app.toegang.Recht.SLUITINGEN;
import static nl.tijdig.app.toegang.Recht.TEAM;
import static nl.tijdig.app.toegang.Recht.VASTLEGGEN;
import static nl.tijdig.app.toegang.Recht.VERZOEKEN;

import java.util.Arrays;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;

/** Which address asks which right; the first line that fits decides. */
final class Adresregels {

  private final AuthorizeHttpRequestsConfigurer<HttpSecurity>
          .AuthorizationManagerRequestMatcherRegistry
      vraag;

  private Adresregels(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          vraag) {
    this.vraag = vraag;
  }

  static void stel(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          vraag) {
    var regels = new Adresregels(vraag);
    vraag.requestMatchers("/inloggen", "/stijl/**", "/error", "/agenda/*.ics").permitAll();
    regels.dossiers();
    regels.overige();
    vraag.anyRequest().authenticated();
  }

  private void dossiers() {
    mag(INZAGELOG, "/dossiers/*/inzage");
    mag(INVOER, "/dossiers/nieuw", "/invoer/**");
    mag(VASTLEGGEN, "/dossiers/*/vastleggen", "/dossiers/*/feiten/*/corrigeren");
    mag(VASTLEGGEN, "/dossiers/zoeken", "/dossiers/*/identiteit");
    vraag.requestMatchers("/dossiers/*/bewaring/stop").hasRole(Rol.TEAMMANAGER.name());
    vraag
        .requestMatchers("/dossiers/*/bewaring/**")
        .hasAnyRole(Rol.TEAMMANAGER.name(), Rol.INSPECTEUR.name());
    mag(DOSSIERS, "/dossiers/**");
    vraag.requestMatchers("/casussen/**").hasAnyAuthority(namen(DOSSIERS, RAPPORTEN));
  }

  private void overige() {
    mag(NOODTOEGANG, "/noodtoegang/nieuw");
    mag(INZAGELOG, "/noodtoegang", "/noodtoegang/*/gezien");
    mag(BEHEER, "/inzagelog", "/bewaring");
    mag(ORGANISATIES, "/organisaties/**");
    mag(TEAM, "/team/**");
    vraag.requestMatchers(HttpMethod.GET, "/sluitingen/**").hasAuthority(SLUITINGEN.name());
    mag(TEAM, "/sluitingen/**");
    mag(VERZOEKEN, "/verzoeken/**");
    mag(RAPPORTEN, "/praktijktoets/**");
    mag(AGENDA, "/agenda");
    vraag.requestMatchers("/").hasAnyAuthority(namen(DOSSIERS, VERZOEKEN, RAPPORTEN, BEHEER));
  }

  private void mag(Recht recht, String... adressen) {
    vraag.requestMatchers(adressen).hasAuthority(recht.name());
  }

  private static String[] namen(Recht... rechten) {
    return Arrays.stream(rechten).map(Enum::name).toArray(String[]::new);
  }
}
