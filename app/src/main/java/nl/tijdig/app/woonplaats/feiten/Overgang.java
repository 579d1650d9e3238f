package nl.tijdig.app.woonplaats.feiten;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How help that already ran was handed over to the gemeente of the new rule.
 *
 * @param aangeleverd the day on which the data of the child stood in the transporttool
 * @param geregeld the day from which the transfer was arranged; null while it is not
 */
public record Overgang(@Nullable LocalDate aangeleverd, @Nullable LocalDate geregeld) {

  /** Nothing is known of a transfer. */
  public static final Overgang GEEN = new Overgang(null, null);
}
