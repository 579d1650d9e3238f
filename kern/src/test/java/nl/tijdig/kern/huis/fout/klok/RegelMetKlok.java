package nl.tijdig.kern.huis.fout.klok;

import java.time.LocalDate;

/** A wrong example: a rule that reads the clock. */
class RegelMetKlok {
  boolean isTeLaat(LocalDate uiterlijk) {
    return LocalDate.now().isAfter(uiterlijk);
  }
}
