package nl.tijdig.app.dossier.invoer;

import java.util.List;

/**
 * What reading in a file did.
 *
 * @param nieuw facts stored
 * @param herhaald facts that were there already
 * @param klokken verdicts that changed, or got other dates
 * @param slechter the first dossiers with a verdict that became "niet gehaald"
 */
record Invoerverslag(int nieuw, int herhaald, int dossiers, int klokken, List<String> slechter) {

  /** So many dossiers are named. */
  static final int NOEMEN = 25;
}
