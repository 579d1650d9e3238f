package nl.tijdig.app.databank.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * A start that was killed leaves a PostgreSQL behind; the next start gets past it and loses
 * nothing.
 */
class WeesTest {

  @Test
  void aKilledStartDoesNotBlockTheNextAndKeepsItsRows(
      @TempDir(cleanup = CleanupMode.NEVER) Path map) throws Exception {
    var eerste =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"),
                "-cp",
                System.getProperty("java.class.path"),
                Afgebroken.class.getName(),
                map.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertThat(eerste.inputReader().lines().anyMatch("klaar"::equals)).isTrue();
    eerste.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
    var wees =
        Long.parseLong(
            Files.readAllLines(map.resolve("databank/postmaster.pid")).getFirst().strip());
    assertThat(ProcessHandle.of(wees)).isPresent();

    try (var tweede = start(map)) {
      assertThat(ProcessHandle.of(wees)).isEmpty();
      try (var verbinding = tweede.getPostgresDatabase().getConnection();
          var rijen = verbinding.createStatement().executeQuery("select count(*) from bewaard")) {
        rijen.next();
        assertThat(rijen.getInt(1)).isEqualTo(1);
      }
    }
  }

  private static EmbeddedPostgres start(Path map) throws IOException {
    return DatabankConfiguration.start(map);
  }

  /** Starts PostgreSQL, stores a row, says so, and waits to be killed. */
  static final class Afgebroken {

    private Afgebroken() {}

    public static void main(String[] args) throws IOException, SQLException, InterruptedException {
      var postgres = start(new File(args[0]).toPath());
      try (var verbinding = postgres.getPostgresDatabase().getConnection();
          var opdracht = verbinding.createStatement()) {
        opdracht.execute("create table bewaard (nummer int)");
        opdracht.execute("insert into bewaard values (1)");
      }
      System.out.println("klaar");
      Thread.sleep(120_000);
    }
  }
}
