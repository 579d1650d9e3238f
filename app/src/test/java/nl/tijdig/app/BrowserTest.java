package nl.tijdig.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A test in a browser fails where there is none. */
class BrowserTest {

  @Test
  void withoutChromiumATestFailsWithOneLineThatSaysWhatToDo(@TempDir Path leeg) {
    assertThatThrownBy(() -> Browser.zoek(leeg.toString()))
        .isInstanceOf(AssertionError.class)
        .hasMessage("There is no Chromium here: ./tijdig test installs one");
  }

  @Test
  void theFirstFolderOfThePathThatHasOneCounts(@TempDir Path map) throws IOException {
    var chromium = Files.createFile(map.resolve("chromium"));
    assertThat(chromium.toFile().setExecutable(true)).isTrue();
    assertThat(Browser.zoek("/nergens:" + map)).isEqualTo(chromium);
  }
}
