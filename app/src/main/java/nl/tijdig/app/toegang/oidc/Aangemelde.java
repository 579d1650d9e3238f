package nl.tijdig.app.toegang.oidc;

import java.util.Collection;
import nl.tijdig.app.pagina.Weergave;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Somebody who came in by an identity provider, under the name of the account of Tijdig. */
final class Aangemelde extends DefaultOidcUser implements Weergave {

  private final String naam;
  private final String weergave;

  Aangemelde(
      String naam,
      String weergave,
      Collection<? extends GrantedAuthority> rechten,
      OidcUser bijAanbieder) {
    super(rechten, bijAanbieder.getIdToken());
    this.naam = naam;
    this.weergave = weergave;
  }

  @Override
  public String getName() {
    return naam;
  }

  @Override
  public String weergave() {
    return weergave;
  }
}
