package nl.tijdig.app.toegang.oidc;

import java.util.Objects;
import nl.tijdig.app.omgeving.Namens;
import nl.tijdig.app.toegang.Bereik;
import nl.tijdig.app.toegang.Gebruiker;
import nl.tijdig.app.toegang.Weigering;
import nl.tijdig.app.toegang.Weigering.Reden;
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

  Aanmelding(Oidcinstellingen instellingen, Oidcaccounts accounts) {
    this.instellingen = instellingen;
    this.accounts = accounts;
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
    var gebruiker = lees(claims, naam);
    var vast =
        Namens.systeem(() -> {
          toetsOrganisatie(gebruiker);
          return accounts.neemOp(gebruiker, uitgever, onderwerp, claims.weergave());
        });
    return new Aangemelde(vast, claims.weergave(), gebruiker.rechten(), iemand);
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
    var bereik = rol.bereik();
    return new Gebruiker(
        naam,
        rol,
        bereik.vraagtGi() ? claims.tekst(instellingen.gi()) : null,
        bereik == Bereik.REGIO ? claims.tekst(instellingen.jeugdregio()) : null,
        bereik == Bereik.GEMEENTE ? claims.tekst(instellingen.gemeente()) : null,
        bereik == Bereik.EIGEN ? claims.tekst(instellingen.wie()) : null);
  }

  private void toetsOrganisatie(Gebruiker gebruiker) {
    var goed =
        switch (gebruiker.rol().bereik()) {
          case GI -> accounts.kentGi(gebruiker.gi());
          case EIGEN -> accounts.kentGi(gebruiker.gi()) && gebruiker.wie() != null;
          case REGIO -> accounts.kentJeugdregio(gebruiker.jeugdregio());
          case GEMEENTE -> gebruiker.gemeente() != null && gebruiker.gemeente().matches("[0-9]{4}");
          case ALLES, NIETS -> true;
        };
    if (!goed) {
      throw new Weigering(Reden.ORGANISATIE, gebruiker.naam());
    }
  }
}
