package nl.tijdig.app.omgeving.start;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import nl.tijdig.app.databank.NaMigratie;
import nl.tijdig.app.omgeving.Vandaag;
import org.springframework.stereotype.Component;

/** Tells the database at each start which moment counts as now, so that it sets moments itself. */
@Component
class Klokschrijver extends NaMigratie {

  private final Vandaag vandaag;

  Klokschrijver(Vandaag vandaag) {
    super("momenten");
    this.vandaag = vandaag;
  }

  @Override
  protected void schrijf(Connection databank) throws SQLException {
    try (var klok = databank.prepareStatement("update databank.klok set staat_stil_op = ?")) {
      klok.setTimestamp(1, vandaag.staatStil() ? Timestamp.from(vandaag.moment()) : null);
      klok.executeUpdate();
    }
  }
}
