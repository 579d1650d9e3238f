package nl.tijdig.app.wachtlijst.beslistabel;

import java.util.List;
import nl.tijdig.app.jeugdbeschermers.Risicoklasse;

/**
 * With these answers a child is in this class.
 *
 * @param voorwaarden for each factor an answer, or {@link #MAAKT_NIET_UIT}
 */
record Beslisregel(List<String> voorwaarden, Risicoklasse klasse) {

  static final String MAAKT_NIET_UIT = "*";

  Beslisregel {
    voorwaarden = List.copyOf(voorwaarden);
  }

  /** Whether it speaks about these answers, one for each factor. */
  boolean past(List<String> antwoorden) {
    for (var i = 0; i < voorwaarden.size(); i++) {
      var voorwaarde = voorwaarden.get(i);
      if (!voorwaarde.equals(MAAKT_NIET_UIT) && !voorwaarde.equals(antwoorden.get(i))) {
        return false;
      }
    }
    return true;
  }
}
