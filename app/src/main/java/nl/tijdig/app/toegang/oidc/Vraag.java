package nl.tijdig.app.toegang.oidc;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/** What a provider is asked: state, nonce and PKCE are Spring's, the level of assurance is ours. */
final class Vraag implements OAuth2AuthorizationRequestResolver {

  private final ClientRegistrationRepository aanbieders;
  private final DefaultOAuth2AuthorizationRequestResolver vraag;

  Vraag(ClientRegistrationRepository aanbieders, List<String> niveaus) {
    this.aanbieders = aanbieders;
    this.vraag = new DefaultOAuth2AuthorizationRequestResolver(aanbieders);
    if (!niveaus.isEmpty()) {
      vraag.setAuthorizationRequestCustomizer(verzoek ->
          verzoek.additionalParameters(meer -> meer.put("acr_values", String.join(" ", niveaus))));
    }
  }

  /** A provider that nobody configured is no page; by itself Spring would answer with an error. */
  @Override
  public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest verzoek) {
    var pad = verzoek.getServletPath();
    var naam = pad.substring(pad.lastIndexOf('/') + 1);
    return naam.isEmpty() || aanbieders.findByRegistrationId(naam) == null
        ? null
        : vraag.resolve(verzoek);
  }

  @Override
  public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest verzoek, String naam) {
    return vraag.resolve(verzoek, naam);
  }
}
