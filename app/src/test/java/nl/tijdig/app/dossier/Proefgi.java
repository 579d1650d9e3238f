package nl.tijdig.app.dossier;

import java.time.LocalDate;
import nl.tijdig.app.omgeving.Namens;
import nl.tijdig.app.organisaties.Organisaties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Makes GI's with a team manager, so that no child of a test stands in the demonstration. */
@Component
public class Proefgi {

  private final JdbcClient databank;
  private final Organisaties organisaties;
  private final PasswordEncoder wachtwoorden;

  Proefgi(JdbcClient databank, Organisaties organisaties, PasswordEncoder wachtwoorden) {
    this.databank = databank;
    this.organisaties = organisaties;
    this.wachtwoorden = wachtwoorden;
  }

  /** The password of the account is its name. */
  public void maak(String account, String gi, String vanaf, String tot) {
    Namens.systeem(() -> {
      organisaties.neemOpGi(gi, LocalDate.parse(vanaf), LocalDate.parse(tot), true);
      return databank
          .sql(
              """
              insert into gebruiker (naam, rol, wachtwoord, demonstratie, bereik, mag_vastleggen, gi)
              values (?, 'TEAMMANAGER', ?, true, 'gi', true, ?) on conflict do nothing
              """)
          .params(account, wachtwoorden.encode(account), gi)
          .update();
    });
  }
}
