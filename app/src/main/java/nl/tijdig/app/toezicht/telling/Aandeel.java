package nl.tijdig.app.toezicht.telling;

/** A share that cannot be shown without the counts it comes from. */
public record Aandeel(int deel, int geheel) {

  public Aandeel {
    if (deel < 0 || deel > geheel) {
      throw new IllegalArgumentException(
          deel + " van " + geheel + " is geen aandeel; controleer beide aantallen");
    }
  }

  /** Rounded half up to a whole percentage; there is none of nothing. */
  public int procent() {
    if (geheel == 0) {
      throw new IllegalStateException("van nul casussen is er geen percentage");
    }
    return (200 * deel + geheel) / (2 * geheel);
  }

  public boolean isLeeg() {
    return geheel == 0;
  }

  /** Whether the whole is smaller than the number from which a percentage says something. */
  public boolean isIndicatief(int kleinAantal) {
    return geheel < kleinAantal;
  }
}
