package nl.tijdig.app.wachtlijst.lijst;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a child waits for, as far as its place depends on it.
 *
 * @param dossier inner id
 * @param hulp which help; empty for a jeugdbeschermer
 * @param sinds the first day of waiting
 * @param gestopt the day on which somebody began to intervene, and the child waited no longer
 */
record Wacht(long dossier, String hulp, Trap trap, LocalDate sinds, @Nullable LocalDate gestopt) {

  /**
   * The one order of the list: danger first, then who waits longest; of one day the dossier that
   * came in first. Nothing that a reader chooses changes it.
   */
  static final Comparator<Wacht> ORDE =
      Comparator.comparing(Wacht::trap)
          .thenComparing(Wacht::sinds)
          .thenComparing(Wacht::dossier)
          .thenComparing(Wacht::hulp);

  /** The days of waiting, which stop when somebody intervenes. */
  long dagen(LocalDate vandaag) {
    return Math.max(0, ChronoUnit.DAYS.between(sinds, gestopt == null ? vandaag : gestopt));
  }

  /** The key of the sentence that says why the child stands here; its datum is the days. */
  String reden() {
    return "wacht.reden." + trap.code();
  }
}
