package nl.tijdig.berichten.huis.fout.vreemd;

import org.assertj.core.api.Assertions;

/** A wrong example: a class that knows a library which is not its business. */
class KentAnderen {
  Object kent() {
    return Assertions.class;
  }
}
