package nl.tijdig.kern.huis.fout.spring;

import org.assertj.core.util.Strings;

/** A wrong example: the kern may know nobody but Java. */
class KentAnderen {
  String naam() {
    return Strings.concat("a", "b");
  }
}
