package nl.tijdig.app.toegang;

import nl.tijdig.app.omgeving.Demonstratiedeel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** One account per role; the password of each is its name. */
@Component
class Demonstratieaccounts implements Demonstratiedeel {

  private static final String GI = "De Lichtboei";
  private static final String JEUGDREGIO = "JZ13";
  private static final String GEMEENTE = "0384";

  /** The fictitious jeugdbeschermer of that GI with most children. */
  private static final String WIE = "JB-2702";

  private final JdbcClient databank;
  private final PasswordEncoder wachtwoorden;

  Demonstratieaccounts(JdbcClient databank, PasswordEncoder wachtwoorden) {
    this.databank = databank;
    this.wachtwoorden = wachtwoorden;
  }

  @Override
  public int volgorde() {
    return 0;
  }

  @Override
  public void laad() {
    for (var rol : Rol.values()) {
      neemOp(rol);
    }
  }

  private void neemOp(Rol rol) {
    var bereik = rol.bereik();
    databank
        .sql(
            """
            insert into gebruiker (naam, rol, wachtwoord, demonstratie, bereik, mag_vastleggen,
                                   gi, jeugdregio, gemeente, wie)
            values (:naam, :rol, :wachtwoord, true, :bereik, :mag, :gi, :jeugdregio, :gemeente, :wie)
            """)
        .param("naam", rol.code())
        .param("rol", rol.name())
        .param("wachtwoord", wachtwoorden.encode(rol.code()))
        .param("bereik", bereik.code())
        .param("mag", rol.mag(Recht.VASTLEGGEN))
        .param("gi", bereik.vraagtGi() ? GI : null)
        .param("jeugdregio", bereik == Bereik.REGIO ? JEUGDREGIO : null)
        .param("gemeente", bereik == Bereik.GEMEENTE ? GEMEENTE : null)
        .param("wie", bereik == Bereik.EIGEN ? WIE : null)
        .update();
  }
}
