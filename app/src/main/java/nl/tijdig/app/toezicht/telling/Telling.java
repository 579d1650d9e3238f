package nl.tijdig.app.toezicht.telling;

import nl.tijdig.app.toezicht.bevinding.Beoordeling;

/** How many cases were found in order; those that could not be judged are no part of the whole. */
public record Telling(int opOrde, int nietOpOrde, int nietTeBeoordelen) {

  public static final Telling NUL = new Telling(0, 0, 0);

  /** The number of cases that a share is about. */
  public int beoordeeld() {
    return opOrde + nietOpOrde;
  }

  /** The share that is op orde. */
  public Aandeel aandeel() {
    return new Aandeel(opOrde, beoordeeld());
  }

  Telling met(Beoordeling beoordeling) {
    return switch (beoordeling) {
      case OP_ORDE -> new Telling(opOrde + 1, nietOpOrde, nietTeBeoordelen);
      case NIET_OP_ORDE -> new Telling(opOrde, nietOpOrde + 1, nietTeBeoordelen);
      case NIET_TE_BEOORDELEN -> new Telling(opOrde, nietOpOrde, nietTeBeoordelen + 1);
    };
  }
}
