package nl.tijdig.app.omgeving;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day that counts as today, and the moment of recording; nothing else asks a clock. */
public final class Vandaag {

  private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

  private final Clock clock;
  private final boolean staatStil;

  private Vandaag(Clock clock, boolean staatStil) {
    this.clock = clock;
    this.staatStil = staatStil;
  }

  /** The real day in the Netherlands. */
  public static Vandaag echt() {
    return new Vandaag(Clock.system(NEDERLAND), false);
  }

  /** Always this day: for the demonstration, whose stories end there. */
  public static Vandaag vast(LocalDate dag) {
    var middag = dag.atTime(12, 0).atZone(NEDERLAND).toInstant();
    return new Vandaag(Clock.fixed(middag, NEDERLAND), true);
  }

  public LocalDate dag() {
    return LocalDate.now(clock);
  }

  public Instant moment() {
    return clock.instant();
  }

  /** The first moment after this day in the Netherlands. */
  public static Instant eindeVan(LocalDate dag) {
    return dag.plusDays(1).atStartOfDay(NEDERLAND).toInstant();
  }

  /** Whether the day was set, and does not follow the real one. */
  public boolean staatStil() {
    return staatStil;
  }
}
