package nl.tijdig.app.databank.verbinding;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import nl.tijdig.app.databank.Namens;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Says with every connection on whose behalf it asks, and how long that may take: no query that was
 * slipped in keeps others waiting for ever. Work of the product itself, such as a night's round,
 * may take its time.
 */
final class Pasverbinding extends DelegatingDataSource {

  private static final String PAS =
      """
      select set_config('tijdig.pas', ?, false), set_config('lock_timeout', ?, false),
             set_config('statement_timeout', ?, false)
      """;

  private final Zegel zegel;

  Pasverbinding(DataSource bron, Zegel zegel) {
    super(bron);
    this.zegel = zegel;
  }

  @Override
  public Connection getConnection() throws SQLException {
    var verbinding = super.getConnection();
    try (var opdracht = verbinding.prepareStatement(PAS)) {
      var wie = Namens.wie();
      opdracht.setString(1, zegel.pas(wie));
      opdracht.setString(2, Namens.isSysteem(wie) ? "10min" : "30s");
      opdracht.setString(3, Namens.isSysteem(wie) ? "0" : "2min");
      opdracht.execute();
      return verbinding;
    } catch (SQLException e) {
      verbinding.close();
      throw e;
    }
  }
}
