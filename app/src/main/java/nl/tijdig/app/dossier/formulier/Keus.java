package nl.tijdig.app.dossier.formulier;

import nl.tijdig.app.omgeving.Bezwaar;

/**
 * One answer that can be chosen.
 *
 * @param waarde what the fact holds
 * @param naam what the reader sees, by the texts
 */
record Keus(String waarde, Bezwaar naam) {

  static Keus vast(String waarde) {
    return new Keus(waarde, Bezwaar.van("keuze." + waarde));
  }

  /** An answer that says itself what it is. */
  static Keus letterlijk(String waarde) {
    return new Keus(waarde, Bezwaar.letterlijk(waarde));
  }
}
