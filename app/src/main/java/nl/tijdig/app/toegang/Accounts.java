package nl.tijdig.app.toegang;

import java.util.List;
import java.util.Optional;
import nl.tijdig.app.omgeving.Demonstratiedeel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** The accounts that can log in; the demonstration has one per role. */
@Service
public class Accounts implements UserDetailsService, Demonstratiedeel {

  private static final String GI = "De Lichtboei";
  private static final String JEUGDREGIO = "JZ13";
  private static final String GEMEENTE = "0384";

  /** The fictitious jeugdbeschermer of that GI with most children. */
  private static final String WIE = "JB-2702";

  private final JdbcClient databank;
  private final PasswordEncoder wachtwoorden;

  Accounts(JdbcClient databank, PasswordEncoder wachtwoorden) {
    this.databank = databank;
    this.wachtwoorden = wachtwoorden;
  }

  @Override
  public UserDetails loadUserByUsername(String naam) {
    var gebruiker =
        van(naam).orElseThrow(() -> new UsernameNotFoundException("onbekende gebruiker"));
    var wachtwoord =
        databank
            .sql("select wachtwoord from gebruiker where naam = ?")
            .param(naam)
            .query(String.class)
            .single();
    return User.withUsername(naam).password(wachtwoord).authorities(gebruiker.rechten()).build();
  }

  /** The account of this name; the account of the product itself is nobody's. */
  Optional<Gebruiker> van(String naam) {
    return databank
        .sql(
            """
            select naam, rol, gi, jeugdregio, gemeente, wie from gebruiker
            where naam = ? and rol <> 'SYSTEEM'
            """)
        .param(naam)
        .query(Gebruiker.class)
        .optional();
  }

  /** Who is logged in. */
  public Gebruiker van(Authentication wie) {
    return van(wie.getName()).orElseThrow();
  }

  /** The names of the demonstration accounts; the password of each is its name. */
  public List<String> demonstratieaccounts() {
    return databank
        .sql("select naam from gebruiker where demonstratie order by naam limit 50")
        .query(String.class)
        .list();
  }

  @Override
  public int volgorde() {
    return 0;
  }

  @Override
  public void laad() {
    for (var rol : Rol.values()) {
      var bereik = rol.bereik();
      neemOp(
          new Gebruiker(
              rol.code(),
              rol,
              bereik == Bereik.GI || bereik == Bereik.EIGEN ? GI : null,
              bereik == Bereik.REGIO ? JEUGDREGIO : null,
              bereik == Bereik.GEMEENTE ? GEMEENTE : null,
              bereik == Bereik.EIGEN ? WIE : null),
          rol.code());
    }
  }

  private void neemOp(Gebruiker gebruiker, String wachtwoord) {
    databank
        .sql(
            """
            insert into gebruiker (naam, rol, wachtwoord, demonstratie, bereik, mag_vastleggen,
                                   gi, jeugdregio, gemeente, wie)
            values (:naam, :rol, :wachtwoord, true, :bereik, :mag, :gi, :jeugdregio, :gemeente, :wie)
            """)
        .param("naam", gebruiker.naam())
        .param("rol", gebruiker.rol().name())
        .param("wachtwoord", wachtwoorden.encode(wachtwoord))
        .param("bereik", gebruiker.rol().bereik().code())
        .param("mag", gebruiker.rol().mag(Recht.VASTLEGGEN))
        .param("gi", gebruiker.gi())
        .param("jeugdregio", gebruiker.jeugdregio())
        .param("gemeente", gebruiker.gemeente())
        .param("wie", gebruiker.wie())
        .update();
  }
}
