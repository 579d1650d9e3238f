package nl.tijdig.berichten.ijw;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The schemas and examples of the standard, which are not ours to ship: they stand in a folder
 * {@code shared/ijw} beside the repository, or where TIJDIG_SHARED says.
 */
public final class Gedeeld {

  private Gedeeld() {}

  /** A folder of it; without it the test is skipped and says so. */
  public static Path map(String naam) {
    var gevonden = zoek();
    assumeTrue(
        gevonden != null,
        "overgeslagen: de map shared/ijw ontbreekt naast het project (zet TIJDIG_SHARED)");
    return gevonden.resolve(naam);
  }

  /** The valid examples. */
  public static List<Path> voorbeelden() throws IOException {
    try (var bestanden = Files.list(map("voorbeelden"))) {
      return bestanden.sorted().toList();
    }
  }

  private static @Nullable Path zoek() {
    var gezet = System.getenv("TIJDIG_SHARED");
    if (gezet != null) {
      var map = Path.of(gezet, "ijw");
      return Files.isDirectory(map) ? map : null;
    }
    for (var hier = Path.of("").toAbsolutePath(); hier != null; hier = hier.getParent()) {
      var map = hier.resolve("shared").resolve("ijw");
      if (Files.isDirectory(map)) {
        return map;
      }
    }
    return null;
  }
}
