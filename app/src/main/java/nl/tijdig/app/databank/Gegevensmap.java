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
      throw StartMislukt.van(
          e,
          "%s is geen map; kies met TIJDIG_DATA een map voor de gegevens van Tijdig.",
          "%s is no folder; choose a folder for the data of Tijdig with TIJDIG_DATA.",
          heel);
    } catch (IOException e) {
      throw StartMislukt.van(
          e,
          "Tijdig kan niet schrijven in de map %s; geef uzelf daar rechten, of kies met TIJDIG_DATA"
              + " een andere map.",
          "Tijdig cannot write in the folder %s; give yourself rights there, or choose another folder"
              + " with TIJDIG_DATA.",
          heel);
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
