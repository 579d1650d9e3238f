package nl.tijdig.app.databank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** AL9: other users of the machine do not read the data. */
class GegevensmapTest {

  @Test
  void aNewFolderIsForItsOwnerOnlyAndKeepsNoTrial(@TempDir Path hier) throws IOException {
    var map = Gegevensmap.open(hier.resolve("een/twee"));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(map)))
        .isEqualTo("rwx------");
    assertThat(map).isEmptyDirectory();
    assertThat(Gegevensmap.open(map)).isEqualTo(map);
  }
}
