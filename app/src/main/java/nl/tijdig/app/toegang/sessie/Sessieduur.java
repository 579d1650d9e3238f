package nl.tijdig.app.toegang.sessie;

import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * How long a session lasts: eight hours at most from logging in, however busy somebody is. Counted
 * by the clock of the machine that never jumps, also when the day of the demonstration stands
 * still.
 */
@Component
public class Sessieduur {

  /** The longest session, a working day (product choice). */
  static final Duration HOOGSTENS = Duration.ofHours(8);

  private static final String BEGIN = Sessieduur.class.getName();

  private final Onbekenden onbekenden;
  private final LongSupplier nanoseconden;

  @Autowired
  Sessieduur(Onbekenden onbekenden) {
    this(onbekenden, System::nanoTime);
  }

  Sessieduur(Onbekenden onbekenden, LongSupplier nanoseconden) {
    this.onbekenden = onbekenden;
    this.nanoseconden = nanoseconden;
  }

  /** Somebody logged in. */
  public void begin(HttpSession sessie) {
    onbekenden.vergeet(sessie);
    sessie.setMaxInactiveInterval((int) HOOGSTENS.toSeconds());
    sessie.setAttribute(BEGIN, nanoseconden.getAsLong());
  }

  /** Whether the session has lasted long enough; one of which the begin is not known has. */
  boolean isVoorbij(HttpSession sessie) {
    return !(sessie.getAttribute(BEGIN) instanceof Long begin)
        || nanoseconden.getAsLong() - begin >= HOOGSTENS.toNanos();
  }
}
