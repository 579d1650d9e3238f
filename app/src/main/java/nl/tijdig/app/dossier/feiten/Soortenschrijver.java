package nl.tijdig.app.dossier.feiten;

import java.sql.SQLException;
import nl.tijdig.app.toegang.Recht;
import nl.tijdig.kern.dossier.Soort;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.stereotype.Component;

/** Tells the database at each start which right records which kind of fact. */
@Component
class Soortenschrijver implements Callback {

  @Override
  public boolean supports(Event moment, Context context) {
    return moment == Event.AFTER_MIGRATE;
  }

  @Override
  public boolean canHandleInTransaction(Event moment, Context context) {
    return true;
  }

  @Override
  public String getCallbackName() {
    return "soorten";
  }

  @Override
  public void handle(Event moment, Context context) {
    try (var opdracht =
        context
            .getConnection()
            .prepareStatement(
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
    } catch (SQLException e) {
      throw new FlywayException("de soorten gebeurtenissen zijn niet geschreven", e);
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
