package nl.tijdig.app.toegang;

import java.util.Arrays;
import java.util.Locale;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;

/** The identity provider knows who this is, but Tijdig cannot let them in. */
public final class Weigering extends OAuth2AuthenticationException {

  /** Why; the login page says it in words. */
  public enum Reden {
    /** No role, an unknown one, or more than one. */
    ROL,
    /** No GI, jeugdregio or gemeente that Tijdig knows, though the role asks for one. */
    ORGANISATIE,
    /** The means of login is weaker than asked. */
    NIVEAU,
    /** The provider did not confirm it, or the answer was not for this browser. */
    MISLUKT;

    /** The word for addresses and texts. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The reason with this code; MISLUKT when there is none. */
    public static Reden van(String code) {
      return Arrays.stream(values())
          .filter(reden -> reden.code().equals(code))
          .findFirst()
          .orElse(MISLUKT);
    }

    public static Reden van(AuthenticationException fout) {
      return fout instanceof Weigering weigering ? weigering.reden : MISLUKT;
    }
  }

  private final Reden reden;
  private final String naam;

  /**
   * @param naam of the account that it would have been
   */
  public Weigering(Reden reden, String naam) {
    super(new OAuth2Error(reden.code()), "inloggen geweigerd: " + reden.code());
    this.reden = reden;
    this.naam = naam;
  }

  /** The same of the account with this name. */
  public Weigering van(String account) {
    return new Weigering(reden, account);
  }

  public String naam() {
    return naam;
  }
}
