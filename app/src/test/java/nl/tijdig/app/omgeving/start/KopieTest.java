package nl.tijdig.app.omgeving.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ./tijdig} runs is a copy that no build touches. */
class KopieTest {

  /** Takes a copy of {@code cli}, says which, waits for a line, and reads its jar. */
  private static final String NEEM =
      """
      set -e
      source .mvn/kopie.sh
      train_cli() { true; }
      take cli
      echo "${copy##*/}"
      read -r
      cat "$copy/tijdig-cli.jar"
      """;

  @TempDir private Path huis;

  /** A house of one module, whose build puts the source in the jar. */
  @BeforeEach
  void bouw() throws IOException {
    Files.createDirectories(huis.resolve(".mvn"));
    Files.createDirectories(huis.resolve("cli/src/main"));
    Files.copy(Path.of("..", ".mvn", "kopie.sh"), huis.resolve(".mvn/kopie.sh"));
    Files.writeString(huis.resolve("pom.xml"), "<project/>");
    Files.writeString(huis.resolve("cli/pom.xml"), "<project/>");
    bron("eerst");
    var mvnw = huis.resolve("mvnw");
    Files.writeString(
        mvnw,
        "#!/bin/sh\nmkdir -p cli/target/lib\ncp cli/src/main/bron cli/target/tijdig-cli.jar\n");
    Files.setPosixFilePermissions(mvnw, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private void bron(String tekst) throws IOException {
    Files.writeString(huis.resolve("cli/src/main/bron"), tekst);
  }

  private Process neem() throws IOException {
    var proces =
        new ProcessBuilder("bash", "-c", NEEM)
            .directory(huis.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    proces.environment().put("root", huis.toString());
    return proces.start();
  }

  private static String regel(Process proces) throws IOException {
    return proces.inputReader().readLine();
  }

  private static String jar(Process proces) throws IOException {
    try (var uit = proces.outputWriter()) {
      uit.write("\n");
    }
    return regel(proces);
  }

  @Test
  @DisplayName("AL1: a build beside it leaves what runs as it was")
  void aBuildLeavesWhatRunsAsItWas() throws IOException {
    var loopt = neem();
    var eerste = regel(loopt);
    bron("later");
    var nieuw = neem();
    assertThat(regel(nieuw)).isNotEqualTo(eerste);
    assertThat(jar(nieuw)).isEqualTo("later");
    assertThat(jar(loopt)).isEqualTo("eerst");
  }

  @Test
  @DisplayName(
      "AL1: the same contents are not built again, whatever the times of files and folders")
  void onlyContentsMakeAnotherCopy() throws IOException {
    var eerste = neem();
    var naam = regel(eerste);
    assertThat(jar(eerste)).isEqualTo("eerst");
    Files.delete(huis.resolve("mvnw"));
    for (var pad : List.of("cli", "cli/src/main", "cli/src/main/bron")) {
      Files.setLastModifiedTime(huis.resolve(pad), FileTime.from(Instant.now().plusSeconds(60)));
    }
    var tweede = neem();
    assertThat(regel(tweede)).isEqualTo(naam);
    assertThat(jar(tweede)).isEqualTo("eerst");
  }
}
