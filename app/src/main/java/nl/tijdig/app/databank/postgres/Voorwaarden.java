package nl.tijdig.app.databank.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.tijdig.app.databank.StartMislukt;

/** What must be so before PostgreSQL is started: finding out by trying takes half a minute. */
final class Voorwaarden {

  /** Of the PostgreSQL that comes along. */
  static final String VERSIE = "18";

  /** A new database takes forty megabytes, its log as much again; product choice. */
  static final long MINSTE_RUIMTE = 200L << 20;

  private Voorwaarden() {}

  /**
   * Looks at the folder with the data.
   *
   * @throws StartMislukt when the data are of another PostgreSQL, or the disk is full
   */
  static void toets(Path gegevens) throws IOException {
    var bestand = gegevens.resolve("PG_VERSION");
    var versie = Files.exists(bestand) ? Files.readString(bestand).strip() : VERSIE;
    if (!versie.equals(VERSIE)) {
      throw StartMislukt.van(
          null,
          "De gegevens in de map %s zijn van PostgreSQL %s en deze Tijdig heeft %s; start de versie"
              + " van Tijdig die ze maakte, of kies met TIJDIG_DATA een andere map.",
          "The data in the folder %s are of PostgreSQL %s and this Tijdig has %s; start the version"
              + " of Tijdig that made them, or choose another folder with TIJDIG_DATA.",
          gegevens,
          versie,
          VERSIE);
    }
    ruimte(gegevens, Files.getFileStore(gegevens).getUsableSpace());
  }

  /** With so many bytes left on the disk. */
  static void ruimte(Path gegevens, long over) {
    if (over < MINSTE_RUIMTE) {
      throw StartMislukt.van(
          null,
          "De schijf met de map %s is vol; maak minstens %d MB vrij, of kies met TIJDIG_DATA een"
              + " andere map.",
          "The disk with the folder %s is full; free at least %d MB, or choose another folder with"
              + " TIJDIG_DATA.",
          gegevens,
          MINSTE_RUIMTE >> 20);
    }
  }
}
