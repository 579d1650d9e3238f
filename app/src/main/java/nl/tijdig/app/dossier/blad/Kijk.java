package nl.tijdig.app.dossier.blad;

import java.sql.Timestamp;
import nl.tijdig.app.dossier.Feitregel;
import org.jspecify.annotations.Nullable;

/**
 * One reader who looks at a dossier.
 *
 * @param wie the account; what it recorded itself is never new
 * @param vorig the last volgnummer that it saw in its visit before this one
 * @param vorigOp when it last looked then; null when nothing is marked
 */
record Kijk(String wie, int vorig, @Nullable Timestamp vorigOp) {

  /** Looks back, or is the product itself: nothing is new. */
  static Kijk zonder(String wie) {
    return new Kijk(wie, Integer.MAX_VALUE, null);
  }

  boolean isNieuw(Feitregel regel) {
    return regel.volgnummer() > vorig && !wie.equals(regel.door());
  }
}
