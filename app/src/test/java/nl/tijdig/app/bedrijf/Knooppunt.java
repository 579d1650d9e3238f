package nl.tijdig.app.bedrijf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import nl.tijdig.app.TijdigApp;

/** One node: the whole product as a real process of its own, which can be killed. */
final class Knooppunt implements AutoCloseable {

  private static final Pattern KLAAR = Pattern.compile("staat klaar op http://localhost:(\\d+)");
  private static final Duration GEDULD = Duration.ofSeconds(90);

  private final Process proces;
  private final int poort;

  private Knooppunt(Process proces, int poort) {
    this.proces = proces;
    this.poort = poort;
  }

  /** Starts one with these variables of the environment, and waits until it can be visited. */
  static Knooppunt start(Map<String, String> omgeving, String... argumenten) throws Exception {
    var opdracht =
        new ArrayList<>(
            List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                TijdigApp.class.getName(),
                "--server.port=0",
                "--tijdig.demonstratie-wacht=true"));
    opdracht.addAll(List.of(argumenten));
    var uitvoer = Files.createTempFile("knooppunt", ".txt");
    var bouwer = new ProcessBuilder(opdracht).redirectErrorStream(true);
    bouwer.environment().putAll(omgeving);
    var proces = bouwer.redirectOutput(uitvoer.toFile()).start();
    return new Knooppunt(proces, poort(proces, uitvoer));
  }

  private static int poort(Process proces, Path uitvoer) throws IOException, InterruptedException {
    var einde = Instant.now().plus(GEDULD);
    while (proces.isAlive() && Instant.now().isBefore(einde)) {
      var klaar = KLAAR.matcher(Files.readString(uitvoer));
      if (klaar.find()) {
        return Integer.parseInt(klaar.group(1));
      }
      Thread.sleep(50);
    }
    proces.destroyForcibly();
    throw new IllegalStateException("does not start: " + Files.readString(uitvoer));
  }

  int poort() {
    return poort;
  }

  /** As kill -9 does: nothing in it gets to finish anything. */
  void dood() throws InterruptedException {
    proces.destroyForcibly().waitFor();
  }

  @Override
  public void close() throws InterruptedException {
    proces.destroy();
    if (!proces.waitFor(30, TimeUnit.SECONDS)) {
      dood();
    }
  }
}
