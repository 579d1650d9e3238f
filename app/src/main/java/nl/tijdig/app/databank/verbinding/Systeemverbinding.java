package nl.tijdig.app.databank.verbinding;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import nl.tijdig.app.databank.Namens;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Asks on behalf of the product itself, for work that nobody logged in for. */
final class Systeemverbinding extends DelegatingDataSource {

  Systeemverbinding(DataSource bron) {
    super(bron);
  }

  @Override
  public Connection getConnection() throws SQLException {
    return Namens.systeem(() -> {
      try {
        return super.getConnection();
      } catch (SQLException e) {
        throw new IllegalStateException("geen verbinding met de databank", e);
      }
    });
  }
}
