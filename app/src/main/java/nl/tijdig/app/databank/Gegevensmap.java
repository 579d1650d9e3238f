package nl.tijdig.app.databank;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** The folder with the database and the key of this Tijdig; other users of the machine stay out. */
public final class Gegevensmap {

  private Gegevensmap() {}

  /**
   * The folder, made when it is not there yet, and found to be writable.
   *
   * @throws StartMislukt when nothing can be written there
   */
  public static Path open(Path map) {
    var heel = map.toAbsolutePath();
    try {
      Files.createDirectories(heel, alleenVoorDeEigenaar(heel));
      Files.delete(Files.createTempFile(heel, "proef", ""));
      return heel;
    } catch (FileAlreadyExistsException e) {
      throw new StartMislukt(
          heel + " is geen map; kies met TIJDIG_DATA een map voor de gegevens van Tijdig.", e);
    } catch (IOException e) {
      throw new StartMislukt(
          "Tijdig kan niet schrijven in de map "
              + heel
              + "; geef uzelf daar rechten, of kies met TIJDIG_DATA een andere map.",
          e);
    }
  }

  private static FileAttribute<?>[] alleenVoorDeEigenaar(Path map) {
    Set<String> kan = map.getFileSystem().supportedFileAttributeViews();
    return kan.contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
        }
        : new FileAttribute<?>[0];
  }
}
