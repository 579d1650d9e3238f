package nl.tijdig.app.toezicht.stellingen;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What was stated of a group: counts, a percentage, or both; what was not said is null. */
public record Aantallen(
    @Nullable Integer beoordeeld, @Nullable Integer opOrde, @Nullable BigDecimal procent) {

  public Aantallen {
    if (opOrde != null && beoordeeld != null && opOrde > beoordeeld) {
      throw new IllegalArgumentException(
          opOrde
              + " op orde van "
              + beoordeeld
              + " beoordeeld kan niet; controleer beide aantallen");
    }
    if (beoordeeld == null && opOrde == null && procent == null) {
      throw new IllegalArgumentException("er is geen aantal en geen percentage; vul er een in");
    }
  }

  /** Counts as the inspection states them: so many assessed, so many in order. */
  public static Aantallen van(int beoordeeld, int opOrde) {
    return new Aantallen(beoordeeld, opOrde, null);
  }

  /** A bare percentage, of nobody knows how many. */
  public static Aantallen procent(String procent) {
    return new Aantallen(null, null, new BigDecimal(procent));
  }

  /** Both counts, or null when one of them was not stated. */
  public @Nullable Paar paar() {
    return beoordeeld == null || opOrde == null ? null : new Paar(beoordeeld, opOrde);
  }
}
