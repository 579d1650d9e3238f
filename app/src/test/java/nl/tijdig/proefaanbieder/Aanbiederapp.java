package nl.tijdig.proefaanbieder;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;

/** The provider as a Spring application of its own; nothing of Tijdig is in it. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@ImportAutoConfiguration({
  TomcatServletWebServerAutoConfiguration.class,
  DispatcherServletAutoConfiguration.class,
  WebMvcAutoConfiguration.class,
  SecurityFilterAutoConfiguration.class
})
class Aanbiederapp {

  /** What a test chooses. */
  record Opzet(
      String adres, String client, String sleutels, Map<String, Map<String, Object>> mensen) {}

  @Bean
  SecurityFilterChain keten(HttpSecurity http) throws Exception {
    return http.oauth2AuthorizationServer(server -> server.oidc(Customizer.withDefaults()))
        .authorizeHttpRequests(
            vraag -> vraag.requestMatchers("/sleutels").permitAll().anyRequest().authenticated())
        .oauth2ResourceServer(bron -> bron.jwt(Customizer.withDefaults()))
        .formLogin(Customizer.withDefaults())
        .build();
  }

  @Bean
  UserDetailsService gebruikers(Opzet opzet) {
    return naam -> {
      if (!opzet.mensen().containsKey(naam)) {
        throw new UsernameNotFoundException(naam);
      }
      return User.withUsername(naam).password("{noop}" + naam).roles("MENS").build();
    };
  }

  @Bean
  OAuth2TokenCustomizer<JwtEncodingContext> claims(Opzet opzet) {
    return token -> {
      if (token.getTokenType().getValue().equals("id_token")) {
        token
            .getClaims()
            .claims(alle -> alle.putAll(opzet.mensen().get(token.getPrincipal().getName())));
      }
    };
  }

  @Bean
  RegisteredClientRepository clients(Opzet opzet) {
    return new InMemoryRegisteredClientRepository(
        client(Proefaanbieder.MET_GEHEIM, opzet)
            .clientSecret("{noop}" + Proefaanbieder.GEHEIM)
            .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
            .clientSettings(ClientSettings.builder().requireProofKey(true).build())
            .build(),
        client(Proefaanbieder.MET_SLEUTEL, opzet)
            .clientAuthenticationMethod(ClientAuthenticationMethod.PRIVATE_KEY_JWT)
            .clientSettings(
                ClientSettings.builder()
                    .requireProofKey(true)
                    .jwkSetUrl(opzet.adres() + "/sleutels")
                    .tokenEndpointAuthenticationSigningAlgorithm(SignatureAlgorithm.RS256)
                    .build())
            .build());
  }

  private static RegisteredClient.Builder client(String naam, Opzet opzet) {
    return RegisteredClient.withId(naam)
        .clientId(naam)
        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
        .redirectUri(opzet.client() + "/login/oauth2/code/proef")
        .postLogoutRedirectUri(opzet.client() + "/inloggen?uit")
        .scope("openid")
        .scope("profile");
  }

  @Bean
  ServletRegistrationBean<HttpServlet> sleutelsVanDeClient(Opzet opzet) {
    return new ServletRegistrationBean<>(
        new HttpServlet() {
          @Override
          protected void doGet(HttpServletRequest vraag, HttpServletResponse antwoord)
              throws IOException {
            antwoord.setContentType("application/json");
            antwoord.getWriter().write(opzet.sleutels());
          }
        },
        "/sleutels");
  }

  @Bean
  JWKSource<SecurityContext> eigenSleutel() throws JOSEException {
    return new ImmutableJWKSet<>(new JWKSet(new RSAKeyGenerator(2048).keyID("proef").generate()));
  }

  @Bean
  JwtDecoder lezer(JWKSource<SecurityContext> sleutel) {
    return OAuth2AuthorizationServerConfiguration.jwtDecoder(sleutel);
  }

  @Bean
  AuthorizationServerSettings instellingen(Opzet opzet) {
    return AuthorizationServerSettings.builder().issuer(opzet.adres()).build();
  }
}
