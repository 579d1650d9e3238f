package nl.tijdig.app;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A second, real Java process with the product in it, beside the one of the test. */
public record Tweede(int status, String uitvoer) {

  /** Runs it to its end with these arguments. */
  public static Tweede draai(String... argumenten) throws IOException, InterruptedException {
    return draai(TijdigApp.class, Map.of(), argumenten);
  }

  /** Runs a class to its end, with these variables of the environment besides its own. */
  public static Tweede draai(Class<?> wat, Map<String, String> omgeving, String... argumenten)
      throws IOException, InterruptedException {
    var opdracht =
        new ArrayList<>(
            List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                wat.getName()));
    opdracht.addAll(List.of(argumenten));
    var uitvoer = Files.createTempFile("tweede", ".txt");
    var bouwer = new ProcessBuilder(opdracht).redirectErrorStream(true);
    bouwer.environment().keySet().removeAll(List.of("LC_ALL", "LC_MESSAGES", "LANG"));
    bouwer.environment().putAll(omgeving);
    var proces = bouwer.redirectOutput(uitvoer.toFile()).start();
    if (!proces.waitFor(60, TimeUnit.SECONDS)) {
      proces.destroy();
      proces.waitFor();
    }
    return new Tweede(proces.exitValue(), Files.readString(uitvoer));
  }
}
