package nl.tijdig.app.databank.postgres;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A PostgreSQL that outlived the Java process that started it, because that was killed. */
final class Wees {

  private static final Logger LOG = LoggerFactory.getLogger(Wees.class);
  private static final int WACHTTIJD_SECONDEN = 30;

  private Wees() {}

  /** Stops the postgres that still holds this data directory, and waits until it is gone. */
  static void ruimOp(Path gegevens) throws IOException {
    var wees = vind(gegevens);
    if (wees.isPresent()) {
      LOG.info("Een PostgreSQL van een afgebroken start wordt gestopt ({})", wees.get().pid());
      stop(wees.get());
    }
  }

  private static Optional<ProcessHandle> vind(Path gegevens) throws IOException {
    var bestand = gegevens.resolve("postmaster.pid");
    if (!Files.exists(bestand)) {
      return Optional.empty();
    }
    var pid = Files.readAllLines(bestand).getFirst().strip();
    return ProcessHandle.of(Long.parseLong(pid)).filter(proces -> draaitOp(proces, gegevens));
  }

  /**
   * Whether the process is a postgres on this directory, and not a later one with the same number.
   */
  private static boolean draaitOp(ProcessHandle proces, Path gegevens) {
    var opdracht = Path.of("/proc", Long.toString(proces.pid()), "cmdline");
    try {
      var tekst =
          Files.exists(opdracht)
              ? Files.readString(opdracht, StandardCharsets.ISO_8859_1)
              : proces.info().commandLine().orElse("");
      return tekst.contains("postgres") && tekst.contains(gegevens.toString());
    } catch (IOException e) {
      return false;
    }
  }

  /** SIGINT is PostgreSQL's fast shutdown: it ends connections and leaves the data consistent. */
  private static void stop(ProcessHandle proces) throws IOException {
    new ProcessBuilder("kill", "-INT", Long.toString(proces.pid())).start();
    try {
      proces.onExit().get(WACHTTIJD_SECONDEN, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("onderbroken tijdens het stoppen van PostgreSQL");
    } catch (ExecutionException | TimeoutException e) {
      throw new IOException(
          "PostgreSQL " + proces.pid() + " houdt de databank vast en stopt niet; stop het zelf", e);
    }
  }
}
