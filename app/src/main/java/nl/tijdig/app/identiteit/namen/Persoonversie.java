package nl.tijdig.app.identiteit.namen;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import org.jspecify.annotations.Nullable;

/**
 * What was recorded of a person at one moment; a later version takes its place.
 *
 * @param id of this version
 * @param reden why it took the place of the one before; null for the first
 */
record Persoonversie(long id, Persoon persoon, @Nullable String reden, String door, Timestamp op) {

  static Persoonversie van(ResultSet rij) throws SQLException {
    return new Persoonversie(
        rij.getLong("id"),
        new Persoon(
            rij.getString("roepnaam"),
            rij.getString("tussenvoegsel"),
            rij.getString("achternaam"),
            rij.getString("adres"),
            rij.getString("postcode"),
            rij.getString("woonplaats"),
            rij.getBoolean("geheim"),
            rij.getString("telefoon")),
        rij.getString("reden"),
        rij.getString("door"),
        rij.getTimestamp("op"));
  }
}
