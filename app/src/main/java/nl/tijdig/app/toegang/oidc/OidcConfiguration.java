package nl.tijdig.app.toegang.oidc;

import java.nio.file.Path;
import java.util.Map;
import nl.tijdig.app.databank.StartMislukt;
import nl.tijdig.app.toegang.Organisatiegids;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.ConditionalOnOAuth2ClientRegistrationProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientPropertiesMapper;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.endpoint.NimbusJwtClientAuthenticationParametersConverter;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/** Authorization code with PKCE at every configured provider; without one this is not there. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnOAuth2ClientRegistrationProperties
@EnableConfigurationProperties({OAuth2ClientProperties.class, Oidcinstellingen.class})
class OidcConfiguration {

  @Bean
  InMemoryClientRegistrationRepository aanbieders(
      OAuth2ClientProperties eigenschappen, Oidcinstellingen instellingen) {
    return new InMemoryClientRegistrationRepository(
        Registraties.volgensProfiel(
            vraagOp(eigenschappen).values(), !instellingen.sleutel().isBlank()));
  }

  /** Asks each provider for its addresses. */
  private static Map<String, ClientRegistration> vraagOp(OAuth2ClientProperties eigenschappen) {
    try {
      return new OAuth2ClientPropertiesMapper(eigenschappen).asClientRegistrations();
    } catch (IllegalArgumentException | IllegalStateException e) {
      var uitgevers =
          eigenschappen.getProvider().values().stream()
              .map(OAuth2ClientProperties.Provider::getIssuerUri)
              .toList();
      throw StartMislukt.van(
          e,
          "De aanbieder om in te loggen %s antwoordt niet zoals het hoort; start hem, of verbeter"
              + " issuer-uri (docs/beheer.md).",
          "The identity provider %s does not answer as it should; start it, or mend issuer-uri"
              + " (docs/beheer.md).",
          uitgevers);
    }
  }

  @Bean
  Oidcaccounts accountsVanAanbieders(JdbcClient databank, ApplicationEventPublisher melder) {
    return new Oidcaccounts(databank, melder);
  }

  /** Spring Security applies this to the chain of {@code ToegangConfiguration}. */
  @Bean
  Customizer<HttpSecurity> inloggenBijAanbieder(
      ClientRegistrationRepository aanbieders,
      Oidcinstellingen instellingen,
      Oidcaccounts accounts,
      Organisatiegids gids,
      AuthenticationSuccessHandler aankomst,
      AuthenticationFailureHandler mislukking) {
    var aanmelding = new Aanmelding(instellingen, accounts, gids);
    var uitgang = new OidcClientInitiatedLogoutSuccessHandler(aanbieders);
    uitgang.setDefaultTargetUrl("/inloggen?uit");
    uitgang.setPostLogoutRedirectUri("{baseUrl}/inloggen?uit");
    return http ->
        http.oauth2Login(login ->
                login
                    .loginPage("/inloggen")
                    .authorizedClientRepository(new GeenTokens())
                    .authorizationEndpoint(vraag ->
                        vraag.authorizationRequestResolver(
                            new Vraag(aanbieders, instellingen.acr())))
                    .tokenEndpoint(ruil -> ruil.accessTokenResponseClient(ruil(instellingen)))
                    .userInfoEndpoint(wie -> wie.oidcUserService(aanmelding))
                    .successHandler(aankomst)
                    .failureHandler(mislukking))
            .logout(uit -> uit.logoutSuccessHandler(uitgang));
  }

  private static RestClientAuthorizationCodeTokenResponseClient ruil(
      Oidcinstellingen instellingen) {
    var ruil = new RestClientAuthorizationCodeTokenResponseClient();
    if (!instellingen.sleutel().isBlank()) {
      var sleutel = Sleutelbestand.lees(Path.of(instellingen.sleutel()));
      ruil.addParametersConverter(
          new NimbusJwtClientAuthenticationParametersConverter<>(aanbieder -> sleutel));
    }
    return ruil;
  }
}
