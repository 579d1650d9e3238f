package nl.tijdig.kern.dossier;

import java.time.LocalDate;

/** The days, both included, on which a GI holds a valid certificate (003:422-428). */
public record Certificaat(String gi, LocalDate vanaf, LocalDate totEnMet) {

  boolean geldtOp(String gi, LocalDate dag) {
    return this.gi.equals(gi) && !dag.isBefore(vanaf) && !dag.isAfter(totEnMet);
  }
}
