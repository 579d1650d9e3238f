package nl.tijdig.app.dossier;

import java.util.List;

/**
 * What a room puts right in its own tables when facts were recorded, in the same transaction. Each
 * gets all dossiers of one recording at once, and again every night when a new day began.
 */
public interface Gevolg {

  /** For whoever takes away the sight on the dossier, which all others still need. */
  int LAATST = Integer.MAX_VALUE;

  /** Lower numbers come first. */
  default int volgorde() {
    return 0;
  }

  /**
   * Stores what follows from the facts as they are now; a row that stays as it was is not written.
   */
  void volg(List<Geval> gevallen);
}
