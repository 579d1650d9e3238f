package nl.tijdig.app.toegang.oidc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;

/** Tijdig asks a provider nothing after the login, so it keeps no tokens of people. */
final class GeenTokens implements OAuth2AuthorizedClientRepository {

  @Override
  public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
      String aanbieder, @Nullable Authentication wie, HttpServletRequest verzoek) {
    return null;
  }

  @Override
  public void saveAuthorizedClient(
      OAuth2AuthorizedClient client,
      Authentication wie,
      HttpServletRequest verzoek,
      HttpServletResponse antwoord) {
    // Nothing is kept.
  }

  @Override
  public void removeAuthorizedClient(
      String aanbieder,
      Authentication wie,
      HttpServletRequest verzoek,
      HttpServletResponse antwoord) {
    // Nothing was kept.
  }
}
