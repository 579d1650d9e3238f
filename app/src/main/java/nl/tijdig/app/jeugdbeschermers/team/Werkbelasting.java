package nl.tijdig.app.jeugdbeschermers.team;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How many children one worker can have: net hours a year divided by the hours that one child asks.
 * The sources give neither number, so both are configuration (004:452-461, 003:2022-2026).
 *
 * @param urenPerTraject hours a year that one child asks
 */
@Component
public record Werkbelasting(@Value("${tijdig.uren-per-traject}") int urenPerTraject) {

  public Werkbelasting {
    if (urenPerTraject < 1) {
      throw new IllegalArgumentException("tijdig.uren-per-traject moet minstens 1 zijn");
    }
  }

  /** Whole children; part time and absence are already off the net hours. */
  public int plaatsen(int nettoUren) {
    return nettoUren / urenPerTraject;
  }
}
