package nl.tijdig.berichten.huis.fout.klok;

import java.time.LocalDate;

/** A wrong example: a class that asks which day it is. */
class LeestKlok {
  LocalDate vandaag() {
    return LocalDate.now();
  }
}
