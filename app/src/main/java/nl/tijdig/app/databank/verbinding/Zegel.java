package nl.tijdig.app.databank.verbinding;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import nl.tijdig.app.databank.Gegevensmap;
import nl.tijdig.app.databank.StartMislukt;
import nl.tijdig.app.databank.Stempel;

/**
 * Seals the name on whose behalf a connection asks, so that no query can call itself somebody else.
 *
 * @param sleutel shared with the database and with other nodes on it: 32 hex digits or more
 */
record Zegel(String sleutel) implements Stempel {

  private static final HexFormat HEX = HexFormat.of();

  Zegel {
    if (!sleutel.matches("[0-9a-f]{32,}")) {
      throw StartMislukt.van(
          null,
          "De sleutel van Tijdig klopt niet; geef tijdig.sleutel minstens 32 tekens 0-9 en a-f.",
          "The key of Tijdig is not right; give tijdig.sleutel at least 32 characters 0-9 and a-f.");
    }
  }

  /** The key in this directory; a new one when there is none yet. */
  static Zegel in(Path map) throws IOException {
    var bestand = Gegevensmap.open(map).resolve("sleutel");
    try {
      Files.createFile(
          bestand,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      var vers = new byte[32];
      new SecureRandom().nextBytes(vers);
      Files.writeString(bestand, HEX.formatHex(vers), StandardOpenOption.WRITE);
    } catch (FileAlreadyExistsException e) {
      // Made by a former start.
    }
    return new Zegel(Files.readString(bestand).strip());
  }

  /** The setting {@code tijdig.pas} for this account. */
  String pas(String naam) {
    return naam.isEmpty() ? "" : hash(sleutel + hash(sleutel + naam)) + " " + naam;
  }

  /** A zero sign stands in no name, so a seal is never a pass. */
  @Override
  public String van(String doel, String tekst) {
    return hash(sleutel + hash(sleutel + doel + '\0' + tekst));
  }

  private static String hash(String tekst) {
    try {
      var som = MessageDigest.getInstance("SHA-256");
      return HEX.formatHex(som.digest(tekst.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("elke Java heeft SHA-256", e);
    }
  }
}
