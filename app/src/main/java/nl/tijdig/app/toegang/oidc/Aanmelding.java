package nl.tijdig.app.toegang.oidc;

import java.util.Objects;
import java.util.Optional;
import nl.tijdig.app.databank.Namens;
import nl.tijdig.app.toegang.Gebruiker;
import nl.tijdig.app.toegang.Organisatiegids;
import nl.tijdig.app.toegang.Rol;
import nl.tijdig.app.toegang.Weigering;
import nl.tijdig.app.toegang.Weigering.Reden;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Turns a valid ID token into an account of Tijdig, or refuses. */
final class Aanmelding implements OAuth2UserService<OidcUserRequest, OidcUser> {

  private final OidcUserService aanbieder = new OidcUserService();
  private final Oidcinstellingen instellingen;
  private final Oidcaccounts accounts;
  private final Organisatiegids gids;

  Aanmelding(Oidcinstellingen instellingen, Oidcaccounts accounts, Organisatiegids gids) {
    this.instellingen = instellingen;
    this.accounts = accounts;
    this.gids = gids;
  }

  @Override
  public OidcUser loadUser(OidcUserRequest verzoek) {
    var token = verzoek.getIdToken();
    var onderwerp = Objects.requireNonNull(token.getSubject());
    var uitgever = Objects.requireNonNull(token.getIssuer()).toString();
    var iemand = aanbieder.loadUser(verzoek);
    var claims = new Claims(iemand);
    var naam = Accountnaam.van(claims.weergave(), uitgever, onderwerp);
    toetsNiveau(token, naam);
    return Namens.systeem(() -> {
      try {
        var gebruiker = lees(claims, naam);
        var vast = accounts.neemOp(gebruiker, uitgever, onderwerp, claims.weergave());
        return new Aangemelde(vast, claims.weergave(), gebruiker.rechten(), iemand);
      } catch (Weigering weigering) {
        throw sluitUit(weigering, uitgever, onderwerp);
      }
    });
  }

  /** What was given at an earlier login ends here: sessions, and what works without logging in. */
  private Weigering sluitUit(Weigering weigering, String uitgever, String onderwerp) {
    var eerder = accounts.sluitUit(uitgever, onderwerp);
    return weigering.van(eerder.orElse(weigering.naam()));
  }

  /** The level stands in the signed token only; what userinfo says of it does not count. */
  private void toetsNiveau(OidcIdToken token, String naam) {
    var acr = token.getAuthenticationContextClass();
    if (!instellingen.acr().isEmpty() && (acr == null || !instellingen.acr().contains(acr))) {
      throw new Weigering(Reden.NIVEAU, naam);
    }
  }

  /** The scope of the role, and nothing that the role does not ask for. */
  private Gebruiker lees(Claims claims, String naam) {
    var rol = claims.rol(instellingen.rol()).orElseThrow(() -> new Weigering(Reden.ROL, naam));
    return switch (rol.bereik()) {
      case GI -> metGi(claims, naam, rol, null);
      case EIGEN ->
          metGi(
              claims, naam, rol, eis(Optional.ofNullable(claims.tekst(instellingen.wie())), naam));
      case REGIO -> {
        var code = eis(Optional.ofNullable(claims.tekst(instellingen.jeugdregio())), naam);
        eis(gids.jeugdregio(code), naam);
        yield new Gebruiker(naam, rol, null, "jeugdregio " + code, code, null, null);
      }
      case GEMEENTE -> {
        var code = eis(Optional.ofNullable(claims.tekst(instellingen.gemeente())), naam);
        var id = eis(gids.gemeente(code), naam);
        yield new Gebruiker(naam, rol, null, "gemeente " + code, null, id, null);
      }
      case ALLES, NIETS -> new Gebruiker(naam, rol, null, null, null, null, null);
    };
  }

  private Gebruiker metGi(Claims claims, String naam, Rol rol, @Nullable String wie) {
    var gi = eis(Optional.ofNullable(claims.tekst(instellingen.gi())).flatMap(gids::gi), naam);
    return new Gebruiker(naam, rol, gi.id(), gi.naam(), null, null, wie);
  }

  /** Without an organisation that Tijdig knows, nobody comes in who needs one. */
  private static <T> T eis(Optional<T> gevonden, String naam) {
    return gevonden.orElseThrow(() -> new Weigering(Reden.ORGANISATIE, naam));
  }
}
