package nl.tijdig.app.organisaties.certificaat;

import java.sql.Timestamp;
import java.time.LocalDate;
import nl.tijdig.app.omgeving.Bezwaar;
import org.jspecify.annotations.Nullable;

/**
 * One line of the register of certificates; it stays as it was entered.
 *
 * @param vanaf first day; null when this line says that the one it replaces never counted
 * @param totEnMet last day
 * @param reden why it came in the place of an earlier line; null when it did not
 * @param vervangen whether a later line came in its place
 */
record Certificaatregel(
    long id,
    @Nullable LocalDate vanaf,
    @Nullable LocalDate totEnMet,
    @Nullable String reden,
    String door,
    Timestamp op,
    boolean vervangen) {

  /** Whether this period counts. */
  public boolean geldt() {
    return vanaf != null && !vervangen;
  }

  /** Who entered this, when, and what it says. */
  Bezwaar relaas() {
    return vanaf == null || totEnMet == null
        ? Bezwaar.van("organisaties.ingehaald-nooit", door, op.toInstant())
        : Bezwaar.van("organisaties.ingehaald", door, op.toInstant(), vanaf, totEnMet);
  }

  boolean raakt(LocalDate begin, LocalDate einde) {
    return vanaf != null
        && totEnMet != null
        && !vervangen
        && !vanaf.isAfter(einde)
        && !totEnMet.isBefore(begin);
  }
}
