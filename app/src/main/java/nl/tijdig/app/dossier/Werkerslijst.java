package nl.tijdig.app.dossier;

import java.util.List;

/** Who can be coupled to a child: asked of the room that knows who works where. */
public interface Werkerslijst {

  /**
   * Somebody who works for a GI.
   *
   * @param wie the name under which they stand in facts
   * @param naam as people call them
   */
  record Collega(String wie, String naam) {}

  /** Those who work for the GI of who asks, by name; none for an account of no GI. */
  List<Collega> eigen();
}
