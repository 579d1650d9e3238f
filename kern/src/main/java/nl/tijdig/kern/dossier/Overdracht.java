package nl.tijdig.kern.dossier;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import nl.tijdig.kern.dossier.Begeleidingsfeit.InstroomteamStart;
import nl.tijdig.kern.dossier.Begeleidingsfeit.JeugdbeschermerGekoppeld;

/**
 * An instroomteam that still has a child after the day on which it would hand over (004:499-510,
 * 004:564-571).
 *
 * @param verwacht the day on which the handover was expected
 * @param dagenOver how many days ago that was, from 1
 */
public record Overdracht(LocalDate verwacht, int dagenOver) {

  /**
   * The handover that did not happen by the end of the peildatum; empty when nothing is overdue.
   * Whatever may not have happened yet ends no alarm: a child who waits is worse than a false alarm
   * (product choice).
   */
  public static Optional<Overdracht> gemist(Dossier dossier, LocalDate peildatum) {
    return verwacht(dossier, peildatum)
        .filter(verwacht -> verwacht.isBefore(peildatum))
        .map(verwacht ->
            new Overdracht(verwacht, (int) ChronoUnit.DAYS.between(verwacht, peildatum)));
  }

  /** The day that the instroomteam named, while it still has the child on the peildatum. */
  public static Optional<LocalDate> verwacht(Dossier dossier, LocalDate peildatum) {
    return dossier.gebeurtenissen().stream()
        .filter(InstroomteamStart.class::isInstance)
        .map(InstroomteamStart.class::cast)
        .filter(start -> !start.op().vroegsteDag().isAfter(peildatum))
        .max(Comparator.comparingInt(start -> start.op().vroegst()))
        .filter(start -> !isOvergedragen(dossier, start, peildatum))
        .map(InstroomteamStart::overdrachtVerwacht);
  }

  private static boolean isOvergedragen(
      Dossier dossier, InstroomteamStart start, LocalDate peildatum) {
    return dossier.gebeurtenissen().stream()
        .anyMatch(feit ->
            isEinde(feit)
                && feit.op().vroegst() >= start.op().vroegst()
                && !feit.op().laatsteDag().isAfter(peildatum));
  }

  /** Whether this fact takes the child over from an instroomteam, or ends the measure. */
  public static boolean isEinde(Gebeurtenis feit) {
    return switch (feit.soort()) {
      case INSTROOMTEAM_EINDE, MAATREGEL_BEEINDIGD -> true;
      case JEUGDBESCHERMER_GEKOPPELD -> ((JeugdbeschermerGekoppeld) feit).rol() == Koppelrol.VAST;
      default -> false;
    };
  }
}
