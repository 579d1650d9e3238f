package nl.tijdig.app.toegang.inloggen;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Counts tries per key in a window that starts with the first one. It keeps a bounded number of
 * keys in memory, so nobody can fill that either.
 */
final class Teller {

  private static final int MEEST = 10_000;

  private final int hoogst;
  private final long venster;
  private final LongSupplier nanoseconden;

  private final Map<String, Stand> standen =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Stand> oudste) {
          return size() > MEEST;
        }
      };

  /**
   * @param hoogst number of tries in one window
   * @param nanoseconden that pass, from any beginning
   */
  Teller(int hoogst, Duration venster, LongSupplier nanoseconden) {
    this.hoogst = hoogst;
    this.venster = venster.toNanos();
    this.nanoseconden = nanoseconden;
  }

  private record Stand(long begin, int aantal) {}

  /** Counts one try; false when there were too many. */
  synchronized boolean telt(String sleutel) {
    var nu = nanoseconden.getAsLong();
    var stand = standen.get(sleutel);
    if (stand == null || nu - stand.begin >= venster) {
      standen.remove(sleutel);
      stand = new Stand(nu, 0);
    }
    if (stand.aantal >= hoogst) {
      return false;
    }
    standen.put(sleutel, new Stand(stand.begin, stand.aantal + 1));
    return true;
  }

  /** One try was no failure after all. */
  synchronized void geefTerug(String sleutel) {
    standen.computeIfPresent(
        sleutel, (s, stand) -> stand.aantal <= 1 ? null : new Stand(stand.begin, stand.aantal - 1));
  }

  /** Counts from nothing again. */
  synchronized void vergeet(String sleutel) {
    standen.remove(sleutel);
  }
}
