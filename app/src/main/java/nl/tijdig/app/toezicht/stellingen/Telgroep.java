package nl.tijdig.app.toezicht.stellingen;

/** Which cases a stated total is about: all of them, or those of one GI or jeugdregio. */
public record Telgroep(Soort soort, String naam) {

  /** All cases of the praktijktoets. */
  public static final Telgroep TOTAAL = new Telgroep(Soort.TOTAAL, "");

  /** How the cases are divided. */
  public enum Soort {
    TOTAAL,
    GI,
    JEUGDREGIO
  }

  /** The cases of one GI. */
  public static Telgroep gi(String naam) {
    return new Telgroep(Soort.GI, naam);
  }

  /** The cases of one jeugdregio. */
  public static Telgroep jeugdregio(String naam) {
    return new Telgroep(Soort.JEUGDREGIO, naam);
  }
}
