package nl.tijdig.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Runs the command as a process of its own, as a shell does, with a small heap. */
record Opdracht(int status, String uit, String fout) {

  /** Writes standard input. */
  interface Invoer {
    void schrijf(OutputStream in) throws IOException;
  }

  static Opdracht voerUit(String invoer, String... args) throws IOException {
    return voerUit(in -> in.write(invoer.getBytes(StandardCharsets.UTF_8)), args);
  }

  static Opdracht voerUit(Invoer invoer, String... args) throws IOException {
    return wacht(invoer, start(args));
  }

  /** With options of Java before the class. */
  static Opdracht voerUitMet(List<String> javaopties, String... args) throws IOException {
    return wacht(in -> {}, start(javaopties, args));
  }

  private static Opdracht wacht(Invoer invoer, Process proces) throws IOException {
    var uit = lees(proces.getInputStream());
    var fout = lees(proces.getErrorStream());
    try (var in = proces.getOutputStream()) {
      invoer.schrijf(in);
    }
    return new Opdracht(proces.onExit().join().exitValue(), uit.join(), fout.join());
  }

  static Process start(String... args) throws IOException {
    return start(List.of(), args);
  }

  private static Process start(List<String> javaopties, String... args) throws IOException {
    var java = System.getProperty("java.home") + "/bin/java";
    var regel = new ArrayList<>(List.of(java, "-Xmx256m", "-XX:+UseSerialGC"));
    regel.addAll(javaopties);
    regel.add("-cp");
    regel.add(System.getProperty("java.class.path"));
    regel.add(Tijdig.class.getName());
    regel.addAll(List.of(args));
    return new ProcessBuilder(regel).start();
  }

  private static CompletableFuture<String> lees(InputStream in) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        },
        Thread::startVirtualThread);
  }
}
