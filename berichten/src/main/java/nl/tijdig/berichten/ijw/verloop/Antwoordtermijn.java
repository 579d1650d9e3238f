package nl.tijdig.berichten.ijw.verloop;

import java.time.LocalDate;
import nl.tijdig.kern.tijd.Termijn;

/** Within what time who must answer or report; the day of the start does not count. */
public enum Antwoordtermijn {
  /** Any retourbericht, after receipt of what it answers. */
  RETOURBERICHT(Termijn.werkdagen(3)),
  /** JW315, after the assessment; for a GI after receipt of the court order. */
  VERZOEK(Termijn.werkdagen(5)),
  /** JW301 or JW319, after receipt of a JW315 (each product) or a JW317 (as a whole). */
  TOEWIJZING_OF_ANTWOORD(Termijn.werkdagen(5)),
  /** The decision, after the Dagtekening of a request that is being looked into. */
  BESLUIT_NA_ONDERZOEK(Termijn.weken(8)),
  /** Which gemeente pays; for a measure of a GI nothing else may be looked into. */
  WOONPLAATSONDERZOEK(Termijn.weken(2)),
  /** JW305, after the start, or after receipt of a JW301 that looks back. */
  START(Termijn.werkdagen(5)),
  /** JW307, after the end, or after a stop for a time turns out to be for good. */
  STOP(Termijn.werkdagen(5)),
  /** JW325, after receipt of a JW323. */
  DECLARATIEANTWOORD(Termijn.werkdagen(10));

  private final Termijn termijn;

  Antwoordtermijn(Termijn termijn) {
    this.termijn = termijn;
  }

  /** The length. */
  public Termijn termijn() {
    return termijn;
  }

  /** The last day on which it is in time. */
  public LocalDate uiterlijk(LocalDate start) {
    return LocalDate.ofEpochDay(termijn.na((int) start.toEpochDay()));
  }
}
