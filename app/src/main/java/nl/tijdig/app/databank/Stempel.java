package nl.tijdig.app.databank;

/** Seals what goes to a browser and comes back, so that it comes back as it went. */
public interface Stempel {

  /**
   * The seal of a text, the same on every node and after every start.
   *
   * @param doel what the text is for: the seal of one purpose is no seal for another
   * @return 64 hex digits
   */
  String van(String doel, String tekst);
}
