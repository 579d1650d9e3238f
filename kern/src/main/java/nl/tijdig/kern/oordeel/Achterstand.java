package nl.tijdig.kern.oordeel;

import nl.tijdig.kern.tijd.Eenheid;

/**
 * How late it was, in the norm's own unit; {@code minstens} and {@code hoogstens} differ where
 * dates are uncertain.
 */
public record Achterstand(int minstens, int hoogstens, Eenheid eenheid) {

  public boolean isExact() {
    return minstens == hoogstens;
  }
}
