package nl.tijdig.berichten.ijw.verloop;

import java.time.LocalDate;
import nl.tijdig.berichten.ijw.levering.Jw307.StopProduct;
import org.jspecify.annotations.Nullable;

/**
 * Help that is or was given.
 *
 * @param begin the first day, as it was reported
 * @param tijdelijk the stop for a time; null when there is none
 * @param definitief the stop for good; null as long as the help goes on
 */
public record Levering(
    LocalDate begin, @Nullable StopProduct tijdelijk, @Nullable StopProduct definitief) {

  /** Whether no stop was reported, so that no other help may start on the same allocation. */
  public boolean isActueel() {
    return tijdelijk == null && definitief == null;
  }

  /** The stop that was reported last; null when there is none. */
  @Nullable StopProduct laatsteStop() {
    return definitief != null ? definitief : tijdelijk;
  }

  /** The same with a stop; which of the two it is, follows from its reason. */
  Levering met(StopProduct stop) {
    return stop.redenBeeindiging().is("20")
        ? new Levering(begin, stop, definitief)
        : new Levering(begin, tijdelijk, stop);
  }

  /** The same without the stop of this reason. */
  Levering zonder(StopProduct stop) {
    return stop.redenBeeindiging().is("20")
        ? new Levering(begin, null, definitief)
        : new Levering(begin, tijdelijk, null);
  }

  /** The stop with the same reason; null when there is none. */
  @Nullable StopProduct zelfde(StopProduct stop) {
    var eerdere = stop.redenBeeindiging().is("20") ? tijdelijk : definitief;
    var isZelfde = eerdere != null && eerdere.redenBeeindiging().equals(stop.redenBeeindiging());
    return isZelfde ? eerdere : null;
  }
}
