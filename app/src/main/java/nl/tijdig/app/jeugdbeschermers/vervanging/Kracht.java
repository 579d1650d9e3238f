package nl.tijdig.app.jeugdbeschermers.vervanging;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A worker as the rule on standing in sees them.
 *
 * @param wie the name in facts
 * @param naam the name on pages
 * @param vanaf first working day
 * @param tot last working day; null when nobody knows of one
 */
public record Kracht(
    String wie, String naam, LocalDate vanaf, @Nullable LocalDate tot, int kinderen, int plaatsen) {

  Kracht met(@Nullable LocalDate anderTot, int anderePlaatsen) {
    return new Kracht(wie, naam, vanaf, anderTot, kinderen, anderePlaatsen);
  }

  /** The days on which they work here. */
  Dagen inDienst() {
    return Dagen.van(vanaf, tot);
  }
}
