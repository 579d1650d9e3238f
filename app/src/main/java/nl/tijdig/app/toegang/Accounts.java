package nl.tijdig.app.toegang;

import java.util.List;
import java.util.Optional;
import nl.tijdig.app.databank.Namens;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.web.server.ResponseStatusException;

/** The accounts that can log in: those of identity providers, and those of the demonstration. */
@Service
public class Accounts implements UserDetailsService {

  private final JdbcClient databank;
  private final boolean demonstratie;

  Accounts(JdbcClient databank, @Value("${tijdig.demonstratie}") boolean demonstratie) {
    this.databank = databank;
    this.demonstratie = demonstratie;
  }

  /**
   * A demonstration account with its password; nobody else has one, and without demonstration
   * nobody at all.
   */
  @Override
  public UserDetails loadUserByUsername(String naam) {
    var gebruiker = bekend(naam).orElseThrow(Accounts::onbekend);
    var wachtwoord =
        Namens.systeem(() ->
            databank
                .sql("select toegang.demonstratiewachtwoord(?)")
                .param(naam)
                .query(String.class)
                .optional());
    return User.withUsername(naam)
        .password(wachtwoord.filter(w -> demonstratie).orElseThrow(Accounts::onbekend))
        .authorities(gebruiker.rechten())
        .build();
  }

  private static UsernameNotFoundException onbekend() {
    return new UsernameNotFoundException("onbekende gebruiker");
  }

  /** The account of this name that can be used, also before anybody is logged in. */
  public Optional<Gebruiker> bekend(String naam) {
    return naam.indexOf(0) < 0 ? Namens.systeem(() -> van(naam)) : Optional.empty();
  }

  private Optional<Gebruiker> van(String naam) {
    return databank
        .sql(
            """
            select naam, rol, gi_id, namens, jeugdregio, gemeente_id, wie from toegang.gebruiker
            where naam = ? and rol <> 'SYSTEEM' and toegelaten and (not demonstratie or ?)
            """)
        .params(naam, demonstratie)
        .query(Gebruiker.class)
        .optional();
  }

  /** Who is logged in. */
  public Gebruiker van(Authentication wie) {
    return van(wie.getName()).orElseThrow();
  }

  /**
   * The GI of who is logged in.
   *
   * @throws ResponseStatusException 404 when the account is of no GI
   */
  public Gi eigenGi(Authentication wie) {
    return van(wie)
        .gi()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "geen team"));
  }

  /** The names of the demonstration accounts that can be used; the password of each is its name. */
  public List<String> demonstratieaccounts() {
    if (!demonstratie) {
      return List.of();
    }
    return Namens.systeem(() ->
        databank
            .sql(
                """
                select naam from toegang.gebruiker
                where demonstratie and upper(naam) = rol order by naam limit 50
                """)
            .query(String.class)
            .list());
  }
}
