package nl.tijdig.app.databank.postgres;

import java.nio.file.Path;
import nl.tijdig.app.databank.StartMislukt;

/** The data directory is in use by another Tijdig. */
final class InGebruik extends StartMislukt {

  private static final long serialVersionUID = 1L;

  InGebruik(Path map) {
    super(
        null,
        "Tijdig draait al op de map %s; stop het eerst, of kies met TIJDIG_DATA een andere map.",
        "Tijdig runs on the folder %s already; stop it first, or choose another folder with"
            + " TIJDIG_DATA.",
        map.toAbsolutePath());
  }
}
