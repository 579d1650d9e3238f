package nl.tijdig.app.toegang;

import java.util.ArrayList;
import java.util.List;
import nl.tijdig.app.omgeving.Demonstratiedeel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** The accounts that can log in; the demonstration has one per role. */
@Service
public class Accounts implements UserDetailsService, Demonstratiedeel {

  private final JdbcClient databank;
  private final PasswordEncoder wachtwoorden;

  Accounts(JdbcClient databank, PasswordEncoder wachtwoorden) {
    this.databank = databank;
    this.wachtwoorden = wachtwoorden;
  }

  private record Account(String naam, String rol, String wachtwoord) {}

  @Override
  public UserDetails loadUserByUsername(String naam) {
    return databank
        .sql("select naam, rol, wachtwoord from gebruiker where naam = ?")
        .param(naam)
        .query(Account.class)
        .optional()
        .map(Accounts::gebruiker)
        .orElseThrow(() -> new UsernameNotFoundException("onbekende gebruiker"));
  }

  private static UserDetails gebruiker(Account account) {
    var rol = Rol.valueOf(account.rol());
    var rechten = new ArrayList<>(List.of("ROLE_" + rol.name()));
    if (rol.magDossiersZien()) {
      rechten.add("DOSSIERS");
    }
    if (rol.magInzagelogZien()) {
      rechten.add("INZAGELOG");
    }
    if (rol.magVastleggen()) {
      rechten.add("VASTLEGGEN");
    }
    return User.withUsername(account.naam())
        .password(account.wachtwoord())
        .authorities(rechten.toArray(String[]::new))
        .build();
  }

  /** Whether there is an account of this name. */
  boolean kent(String naam) {
    return databank
            .sql("select count(*) from gebruiker where naam = ?")
            .param(naam)
            .query(Integer.class)
            .single()
        > 0;
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
      databank
          .sql("insert into gebruiker (naam, rol, wachtwoord, demonstratie) values (?, ?, ?, true)")
          .params(rol.code(), rol.name(), wachtwoorden.encode(rol.code()))
          .update();
    }
  }
}
