package nl.tijdig.app.toezicht.stellingen;

/** Assessed and in order, written as {@code 31/19}. */
public record Paar(int beoordeeld, int opOrde) {

  /** Nothing counted yet. */
  public static final Paar NUL = new Paar(0, 0);

  /** The cases that were not in order. */
  public int nietOpOrde() {
    return beoordeeld - opOrde;
  }

  /** Both counts of the two together. */
  public Paar plus(Paar ander) {
    return new Paar(beoordeeld + ander.beoordeeld, opOrde + ander.opOrde);
  }

  @Override
  public String toString() {
    return beoordeeld + "/" + opOrde;
  }
}
