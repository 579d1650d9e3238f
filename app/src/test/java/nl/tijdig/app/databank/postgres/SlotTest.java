package nl.tijdig.app.databank.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One user of a data directory at a time; who is gone holds nothing. */
class SlotTest {

  @TempDir private Path map;

  @Test
  void whoeverComesSecondIsToldSo() throws IOException {
    try (var eerste = Slot.neem(map)) {
      assertThat(eerste).isNotNull();
      assertThat(Slot.probeer(map)).isEmpty();
      assertThatThrownBy(() -> Slot.neem(map)).hasMessageContaining(map.toString());
    }
    try (var weer = Slot.neem(map)) {
      assertThat(weer).isNotNull();
    }
  }

  @Test
  void anotherProcessHoldsItUntilItIsKilled() throws Exception {
    var ander =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"),
                "-cp",
                System.getProperty("java.class.path"),
                Houder.class.getName(),
                map.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertThat(ander.inputReader().lines().anyMatch("klaar"::equals)).isTrue();
    assertThat(Slot.probeer(map)).isEmpty();
    ander.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
    try (var slot = Slot.neem(map)) {
      assertThat(slot).isNotNull();
    }
  }

  /** Takes the lock, says so, and waits to be killed. */
  static final class Houder {

    private Houder() {}

    public static void main(String[] args) throws IOException, InterruptedException {
      try (var slot = Slot.neem(Path.of(args[0]))) {
        System.out.println(slot == null ? "niets" : "klaar");
        Thread.sleep(120_000);
      }
    }
  }
}
