package nl.tijdig.app.omgeving.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.tijdig.app.Tweede;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The browser opens for who sits at a screen, and for nobody else. */
class EerstepaginaTest {

  @ParameterizedTest
  @CsvSource({
    "true, DISPLAY, :9, true",
    "true, WAYLAND_DISPLAY, wayland-0, true",
    "false, DISPLAY, :9, false",
    "true, DISPLAY, '', false",
    "true, SSH_CONNECTION, 192.0.2.1 1 192.0.2.2 22, false"
  })
  void theFirstPageOpensAtADesktopOnly(
      boolean terminal, String naam, String waarde, boolean opent, @TempDir Path map)
      throws Exception {
    var programma =
        Files.writeString(map.resolve("xdg-open"), "#!/bin/sh\necho \"$1\" >" + map + "/g\n");
    assertThat(programma.toFile().setExecutable(true)).isTrue();
    var pad = map + ":" + System.getenv("PATH");
    var af =
        Tweede.draai(Toon.class, Map.of("PATH", pad, naam, waarde), Boolean.toString(terminal));
    assertThat(af.uitvoer()).contains("Tijdig staat klaar op http://localhost:8080");
    assertThat(Files.exists(map.resolve("g"))).isEqualTo(opent);
    if (opent) {
      assertThat(map.resolve("g")).hasContent("http://localhost:8080");
    }
  }

  /** Shows the first page, and waits a moment for the program that opens it. */
  static final class Toon {

    private Toon() {}

    public static void main(String[] args) throws InterruptedException {
      Eerstepagina.toon(8080, Boolean.parseBoolean(args[0]));
      for (var kind : ProcessHandle.current().children().toList()) {
        kind.onExit().join();
      }
    }
  }
}
