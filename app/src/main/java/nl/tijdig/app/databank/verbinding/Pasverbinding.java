package nl.tijdig.app.databank.verbinding;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import nl.tijdig.app.databank.Namens;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Says with every connection on whose behalf it asks. */
final class Pasverbinding extends DelegatingDataSource {

  private final Zegel zegel;

  Pasverbinding(DataSource bron, Zegel zegel) {
    super(bron);
    this.zegel = zegel;
  }

  @Override
  public Connection getConnection() throws SQLException {
    var verbinding = super.getConnection();
    try (var opdracht = verbinding.prepareStatement("select set_config('tijdig.pas', ?, false)")) {
      opdracht.setString(1, zegel.pas(Namens.wie()));
      opdracht.execute();
      return verbinding;
    } catch (SQLException e) {
      verbinding.close();
      throw e;
    }
  }
}
