package nl.tijdig.app.wachtlijst.beslistabel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of the decision table of a GI.
 *
 * @param factoren what is looked at, as it was typed
 * @param regels the lines, as they were typed
 * @param door who made it
 * @param vastgesteldDoor who approved it; null: it does not count
 */
record Tabelversie(
    long id,
    String factoren,
    String regels,
    String door,
    Instant op,
    @Nullable String vastgesteldDoor,
    @Nullable Instant vastgesteldOp) {

  /** The table that these words mean. */
  public Beslistabel tabel() {
    return Tabellezer.lees(factoren, regels);
  }

  public boolean isVastgesteld() {
    return vastgesteldDoor != null;
  }
}
