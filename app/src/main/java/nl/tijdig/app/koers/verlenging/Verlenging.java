package nl.tijdig.app.koers.verlenging;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;

/**
 * What was decided about a measure that ends.
 *
 * @param einde the last day of the measure that it is about
 * @param besluit one of {@link #BESLUITEN}
 * @param gedaanOp the request was at the court, or the RvdK was told, on this day
 * @param op the moment of recording
 */
record Verlenging(
    long dossier, LocalDate einde, String besluit, LocalDate gedaanOp, String door, Timestamp op) {

  /** A request to extend, or none: then the RvdK is told (BW 1:265j). */
  static final List<String> BESLUITEN = List.of("verzoek", "geen");

  /** Such as "verzoek 2026-11-20". */
  String bewijs() {
    return besluit + " " + gedaanOp;
  }
}
