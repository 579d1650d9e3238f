package nl.tijdig.app.toegang.oidc;

import java.util.Collection;
import java.util.List;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;

/** Keeps every configured provider to the profile: nobody can configure a weaker login. */
final class Registraties {

  private Registraties() {}

  static List<ClientRegistration> volgensProfiel(
      Collection<ClientRegistration> registraties, boolean metSleutel) {
    return registraties.stream().map(r -> volgensProfiel(r, metSleutel)).toList();
  }

  private static ClientRegistration volgensProfiel(ClientRegistration r, boolean metSleutel) {
    eis(
        AuthorizationGrantType.AUTHORIZATION_CODE.equals(r.getAuthorizationGrantType()),
        r,
        "authorization-grant-type moet authorization_code zijn");
    eis(r.getScopes().contains(OidcScopes.OPENID), r, "scope moet openid bevatten");
    eis(r.getProviderDetails().getIssuerUri() != null, r, "de provider moet een issuer-uri hebben");
    var strenger =
        ClientRegistration.withClientRegistration(r)
            .clientSettings(ClientSettings.builder().requireProofKey(true).build());
    if (metSleutel) {
      strenger.clientAuthenticationMethod(ClientAuthenticationMethod.PRIVATE_KEY_JWT);
    }
    return strenger.build();
  }

  private static void eis(boolean goed, ClientRegistration r, String wat) {
    if (!goed) {
      throw new IllegalStateException(
          "spring.security.oauth2.client.registration."
              + r.getRegistrationId()
              + ": "
              + wat
              + " (docs/beheer.md)");
    }
  }
}
