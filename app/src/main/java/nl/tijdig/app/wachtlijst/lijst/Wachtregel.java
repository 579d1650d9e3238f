package nl.tijdig.app.wachtlijst.lijst;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list.
 *
 * @param plaats on the list of its GI
 * @param nummer of the dossier
 * @param hulp which help; empty for a jeugdbeschermer
 * @param vorm of the help, as it was written down
 * @param gi by name; null when the reader sees only one
 * @param eigenaar who intervenes now, by the name in facts
 * @param ingrijpenSinds when that began
 * @param gesproken the last talk with kind or ouder
 * @param controleUiterlijk the day by which somebody must look whether the child is safe; null when
 *     nothing was agreed
 * @param eerst what must come before this help can start; null when nothing holds it up
 */
record Wachtregel(
    long plaats,
    long dossier,
    String nummer,
    String hulp,
    @Nullable String vorm,
    int trap,
    LocalDate sinds,
    @Nullable String gi,
    @Nullable String jeugdregio,
    @Nullable String eigenaar,
    @Nullable Instant ingrijpenSinds,
    @Nullable LocalDate gesproken,
    @Nullable LocalDate controleUiterlijk,
    @Nullable String eerst) {

  private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

  /** What decides its place. */
  public Wacht wacht() {
    var op = ingrijpenSinds == null ? null : ingrijpenSinds.atZone(NEDERLAND).toLocalDate();
    return new Wacht(dossier, hulp, Trap.values()[trap], sinds, op);
  }

  /** Why it stands here: the key of a sentence. */
  public String reden() {
    return wacht().reden();
  }

  /** The days of waiting up to this day. */
  public long dagen(LocalDate vandaag) {
    return wacht().dagen(vandaag);
  }

  /** Whether somebody intervenes now, and the child waits no longer. */
  public boolean isNu() {
    return trap == Trap.NU.ordinal();
  }
}
