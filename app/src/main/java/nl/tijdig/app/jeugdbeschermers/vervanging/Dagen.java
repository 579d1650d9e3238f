package nl.tijdig.app.jeugdbeschermers.vervanging;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of days, both ends included; {@code tot} is {@link #EINDELOOS} when no end is known. */
public record Dagen(LocalDate van, LocalDate tot) {

  /** Later than any day that counts. */
  public static final LocalDate EINDELOOS = LocalDate.of(9999, 12, 31);

  /** From a day on; null: no end is known. */
  public static Dagen van(LocalDate van, @Nullable LocalDate tot) {
    return new Dagen(van, tot == null ? EINDELOOS : tot);
  }

  /** What both have in common; empty when that is no day. */
  Optional<Dagen> en(Dagen ander) {
    var begin = van.isAfter(ander.van) ? van : ander.van;
    var einde = tot.isBefore(ander.tot) ? tot : ander.tot;
    return begin.isAfter(einde) ? Optional.empty() : Optional.of(new Dagen(begin, einde));
  }

  /** Whether these days and those follow each other without a day between them. */
  public boolean sluitAanOp(Dagen later) {
    return !later.van.isAfter(tot) || tot.plusDays(1).equals(later.van);
  }

  /** The last day; null when no end is known. */
  public @Nullable LocalDate laatste() {
    return tot.equals(EINDELOOS) ? null : tot;
  }
}
