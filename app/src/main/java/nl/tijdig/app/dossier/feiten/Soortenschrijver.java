package nl.tijdig.app.dossier.feiten;

import java.sql.Connection;
import java.sql.SQLException;
import nl.tijdig.app.databank.NaMigratie;
import nl.tijdig.app.toegang.Recht;
import nl.tijdig.kern.dossier.Soort;
import org.springframework.stereotype.Component;

/** Tells the database at each start which right records which kind of fact. */
@Component
class Soortenschrijver extends NaMigratie {

  Soortenschrijver() {
    super("soorten");
  }

  @Override
  protected void schrijf(Connection databank) throws SQLException {
    try (var opdracht =
        databank.prepareStatement(
            """
            insert into dossier.soort (soort, recht) values (?, ?)
            on conflict (soort) do update set recht = excluded.recht
            """)) {
      for (var soort : Soort.values()) {
        opdracht.setString(1, soort.code());
        opdracht.setString(2, recht(soort).name());
        opdracht.addBatch();
      }
      opdracht.executeBatch();
    }
  }

  /**
   * Whoever records at all may say who was spoken with; what happens with help is also for who
   * mediates it, and all else for who works with the child (product choice).
   */
  static Recht recht(Soort soort) {
    return switch (soort) {
      case CONTACT -> Recht.VASTLEGGEN;
      case HULP_BEPAALD,
          AANGEMELD,
          INTAKE,
          WACHTLIJST_NA_INTAKE,
          HULP_GESTART,
          HULP_TERUGGEGEVEN,
          HULP_BEEINDIGD,
          PASSENDHEID ->
          Recht.HULPFEITEN;
      default -> Recht.BEGELEIDINGSFEITEN;
    };
  }
}
