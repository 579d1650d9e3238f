package nl.tijdig.app.identiteit.namen;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import org.jspecify.annotations.Nullable;

/**
 * What was recorded of somebody around a child at one moment.
 *
 * @param id of this version
 * @param volgnummer which person around the child it is, from 1; the same for each version
 * @param reden why it took the place of the one before; null for the first
 */
record Relatieregel(
    long id, int volgnummer, Relatie relatie, @Nullable String reden, String door, Timestamp op) {

  static Relatieregel van(ResultSet rij) throws SQLException {
    return new Relatieregel(
        rij.getLong("id"),
        rij.getInt("volgnummer"),
        new Relatie(
            rij.getString("naam"),
            rij.getString("rol"),
            rij.getString("telefoon"),
            rij.getString("contact"),
            rij.getBoolean("vervallen")),
        rij.getString("reden"),
        rij.getString("door"),
        rij.getTimestamp("op"));
  }
}
