package nl.tijdig.app.wachtlijst.veiligheid;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How often somebody looks whether a waiting child is safe, and who (000:200-204). No source gives
 * a frequency; it is chosen per child.
 *
 * @param dagen at least once in so many days; null: no more
 * @param wie the worker of the GI, by the name in facts; null: nobody any more
 * @param wat what is looked at; or why nobody looks any more
 */
record Afspraak(@Nullable Integer dagen, @Nullable String wie, LocalDate vanaf, String wat) {

  /** The most days between two looks (product choice). */
  static final int HOOGSTENS = 90;

  /**
   * The last day on which the next look is in time; null when nobody looks any more.
   *
   * @param laatste the day of the last look; null when there was none
   */
  @Nullable LocalDate uiterlijk(@Nullable LocalDate laatste) {
    if (dagen == null) {
      return null;
    }
    if (laatste == null) {
      return vanaf.plusDays(dagen);
    }
    var volgende = laatste.plusDays(dagen);
    return volgende.isBefore(vanaf) ? vanaf : volgende;
  }

  /** Whether a look was missed. */
  boolean isGemist(@Nullable LocalDate laatste, LocalDate vandaag) {
    var uiterlijk = uiterlijk(laatste);
    return uiterlijk != null && uiterlijk.isBefore(vandaag);
  }
}
