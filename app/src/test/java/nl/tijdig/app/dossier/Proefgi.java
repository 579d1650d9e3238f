package nl.tijdig.app.dossier;

import java.time.LocalDate;
import nl.tijdig.app.databank.Namens;
import nl.tijdig.app.organisaties.Organisaties;
import nl.tijdig.app.toegang.Gi;
import nl.tijdig.app.toegang.Rol;
import org.jspecify.annotations.Nullable;
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

  /** The GI of this name with a team manager, made once; the password of an account is its name. */
  public Gi maak(String account, String gi, String vanaf, String tot) {
    return Namens.systeem(() -> {
      if (organisaties.gi(gi).isEmpty()) {
        organisaties.neemOpGi(gi, LocalDate.parse(vanaf), LocalDate.parse(tot));
      }
      var gemaakt = organisaties.gi(gi).orElseThrow();
      neemAan(account, Rol.TEAMMANAGER, gemaakt, null);
      return gemaakt;
    });
  }

  /**
   * An account of somebody who works at the GI.
   *
   * @param wie the name in facts, of a jeugdbeschermer
   */
  public void neemAan(String account, Rol rol, Gi gi, @Nullable String wie) {
    Namens.systeem(() ->
        databank
            .sql(
                """
                insert into toegang.gebruiker (naam, rol, wachtwoord, demonstratie, gi_id, namens, wie)
                values (?, ?, ?, true, ?, ?, ?) on conflict do nothing
                """)
            .params(account, rol.name(), wachtwoorden.encode(account), gi.id(), gi.naam(), wie)
            .update());
  }
}
