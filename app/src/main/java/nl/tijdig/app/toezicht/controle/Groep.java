package nl.tijdig.app.toezicht.controle;

/** Which cases a stated total is about: all of them, or those of one GI or jeugdregio. */
public record Groep(Soort soort, String naam) {

  /** All cases of the praktijktoets. */
  public static final Groep TOTAAL = new Groep(Soort.TOTAAL, "");

  /** How the cases are divided. */
  public enum Soort {
    TOTAAL,
    GI,
    JEUGDREGIO
  }

  /** The cases of one GI. */
  public static Groep gi(String naam) {
    return new Groep(Soort.GI, naam);
  }

  /** The cases of one jeugdregio. */
  public static Groep jeugdregio(String naam) {
    return new Groep(Soort.JEUGDREGIO, naam);
  }
}
