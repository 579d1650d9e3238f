package nl.tijdig.app.databank;

import java.sql.Array;
import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes rows that follow from facts: many at a time, and none that stays as it was. */
@Component
public class Projectie {

  private static final int PARTIJ = 1000;

  private final JdbcTemplate databank;

  Projectie(JdbcTemplate databank) {
    this.databank = databank;
  }

  /**
   * Writes rows.
   *
   * @param sql an insert that says what to do with a row that is there
   */
  public void schrijf(String sql, List<@Nullable Object[]> rijen) {
    for (var van = 0; van < rijen.size(); van += PARTIJ) {
      databank.batchUpdate(sql, rijen.subList(van, Math.min(rijen.size(), van + PARTIJ)));
    }
  }

  /**
   * Takes away the rows of these dossiers that do not follow any more.
   *
   * @param sql a delete with two arrays: ids of dossiers, and "id name" of the rows that stay
   */
  public void ruimOp(String sql, Collection<Long> dossiers, Collection<String> blijft) {
    if (!dossiers.isEmpty()) {
      databank.update(
          sql,
          opdracht -> {
            opdracht.setArray(1, lijst(opdracht.getConnection(), "bigint", dossiers));
            opdracht.setArray(2, lijst(opdracht.getConnection(), "text", blijft));
          });
    }
  }

  private static Array lijst(Connection verbinding, String soort, Collection<?> waarden)
      throws SQLException {
    return verbinding.createArrayOf(soort, waarden.toArray());
  }

  /** A day as the driver takes it. */
  public static @Nullable Date dag(@Nullable LocalDate dag) {
    return dag == null ? null : Date.valueOf(dag);
  }
}
