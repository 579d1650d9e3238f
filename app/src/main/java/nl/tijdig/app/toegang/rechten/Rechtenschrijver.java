package nl.tijdig.app.toegang.rechten;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import nl.tijdig.app.databank.NaMigratie;
import nl.tijdig.app.toegang.Recht;
import nl.tijdig.app.toegang.Rol;
import org.springframework.stereotype.Component;

/** Tells the database at each start what each role may do, so that it stands in one place only. */
@Component
class Rechtenschrijver extends NaMigratie {

  private static final String SYSTEEM = "SYSTEEM";

  Rechtenschrijver() {
    super("rechten");
  }

  @Override
  protected void schrijf(Connection databank) throws SQLException {
    try (var rollen =
            databank.prepareStatement(
                """
                insert into toegang.rol (rol, bereik) values (?, ?)
                on conflict (rol) do update set bereik = excluded.bereik
                """);
        var weg =
            databank.prepareStatement(
                """
                delete from toegang.rolrecht where (rol, recht) not in (
                  select * from unnest(cast(? as text[]), cast(? as text[])))
                """);
        var rechten =
            databank.prepareStatement(
                "insert into toegang.rolrecht (rol, recht) values (?, ?) on conflict do nothing")) {
      var namen = new ArrayList<String>();
      var mag = new ArrayList<String>();
      for (var recht : Recht.values()) {
        namen.add(SYSTEEM);
        mag.add(recht.name());
      }
      for (var rol : Rol.values()) {
        voegToe(rollen, rol.name(), rol.bereik().code());
        for (var recht : Recht.values()) {
          if (rol.mag(recht)) {
            namen.add(rol.name());
            mag.add(recht.name());
          }
        }
      }
      rollen.executeBatch();
      weg.setArray(1, databank.createArrayOf("text", namen.toArray()));
      weg.setArray(2, databank.createArrayOf("text", mag.toArray()));
      weg.executeUpdate();
      for (var i = 0; i < namen.size(); i++) {
        voegToe(rechten, namen.get(i), mag.get(i));
      }
      rechten.executeBatch();
    }
  }

  private static void voegToe(PreparedStatement opdracht, String een, String twee)
      throws SQLException {
    opdracht.setString(1, een);
    opdracht.setString(2, twee);
    opdracht.addBatch();
  }
}
