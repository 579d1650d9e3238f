package nl.tijdig.app.toegang.inloggen;

import nl.tijdig.app.omgeving.Demonstratiedeel;
import nl.tijdig.app.toegang.Bereik;
import nl.tijdig.app.toegang.Gi;
import nl.tijdig.app.toegang.Organisatiegids;
import nl.tijdig.app.toegang.Rol;
import org.jspecify.annotations.Nullable;
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
  private final Organisatiegids gids;

  Demonstratieaccounts(JdbcClient databank, PasswordEncoder wachtwoorden, Organisatiegids gids) {
    this.databank = databank;
    this.wachtwoorden = wachtwoorden;
    this.gids = gids;
  }

  /** After the organisations that the accounts work for. */
  @Override
  public int volgorde() {
    return 2;
  }

  @Override
  public void laad() {
    for (var rol : Rol.values()) {
      neemOp(rol);
    }
  }

  private void neemOp(Rol rol) {
    var bereik = rol.bereik();
    var gi = bereik.vraagtGi() ? gids.gi(GI).orElseThrow() : null;
    databank
        .sql(
            """
            insert into toegang.gebruiker (naam, rol, wachtwoord, demonstratie, gi_id, jeugdregio,
                                           gemeente_id, wie, namens)
            values (:naam, :rol, :wachtwoord, true, :gi, :jeugdregio, :gemeente, :wie, :namens)
            """)
        .param("naam", rol.code())
        .param("rol", rol.name())
        .param("wachtwoord", wachtwoorden.encode(rol.code()))
        .param("gi", gi == null ? null : gi.id())
        .param("jeugdregio", bereik == Bereik.REGIO ? JEUGDREGIO : null)
        .param("gemeente", bereik == Bereik.GEMEENTE ? gids.gemeente(GEMEENTE).orElseThrow() : null)
        .param("wie", bereik == Bereik.EIGEN ? WIE : null)
        .param("namens", namens(bereik, gi))
        .update();
  }

  private static @Nullable String namens(Bereik bereik, @Nullable Gi gi) {
    return switch (bereik) {
      case GI, EIGEN -> gi == null ? null : gi.naam();
      case REGIO -> "jeugdregio " + JEUGDREGIO;
      case GEMEENTE -> "gemeente " + GEMEENTE;
      case ALLES, NIETS -> null;
    };
  }
}
