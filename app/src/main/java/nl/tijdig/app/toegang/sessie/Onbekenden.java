package nl.tijdig.app.toegang.sessie;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Duration;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The sessions of who is on the way to a provider and not logged in yet: short, and never more than
 * a fixed number, so that nobody fills the memory with them. The oldest gives way.
 */
@Component
class Onbekenden implements HttpSessionListener {

  /** How many may be on their way at once (product choice). */
  static final int MEEST = 2_000;

  private static final Duration GEDULD = Duration.ofMinutes(10);

  private final LinkedHashMap<String, HttpSession> sessies = new LinkedHashMap<>();

  @Override
  public void sessionCreated(HttpSessionEvent nieuw) {
    var sessie = nieuw.getSession();
    sessie.setMaxInactiveInterval((int) GEDULD.toSeconds());
    var teveel = neemOp(sessie);
    if (teveel != null) {
      beeindig(teveel);
    }
  }

  private synchronized @Nullable HttpSession neemOp(HttpSession sessie) {
    sessies.put(sessie.getId(), sessie);
    return sessies.size() > MEEST ? sessies.pollFirstEntry().getValue() : null;
  }

  private static void beeindig(HttpSession sessie) {
    try {
      sessie.invalidate();
    } catch (IllegalStateException e) {
      // It ended by itself meanwhile.
    }
  }

  @Override
  public void sessionDestroyed(HttpSessionEvent einde) {
    vergeet(einde.getSession());
  }

  /** Whose session this is has become known. */
  synchronized void vergeet(HttpSession sessie) {
    sessies.values().removeIf(een -> een == sessie || een.getId().equals(sessie.getId()));
  }

  /** How many there are now. */
  synchronized int aantal() {
    return sessies.size();
  }
}
