package nl.tijdig.cli.berichten;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import nl.tijdig.berichten.Ketenberichten;
import nl.tijdig.berichten.ijw.lezen.Jsonbericht;

/**
 * The folder where messages are written: kept aside until {@link #lever}, so that a failed run
 * leaves nothing behind.
 */
final class Berichtmap implements AutoCloseable {

  private final Path map;
  private final Path kladmap;
  private final List<Path> klaar = new ArrayList<>();

  Berichtmap(Path map) throws IOException {
    if (!Files.isDirectory(map)) {
      throw new NoSuchFileException(map.toString());
    }
    this.map = map;
    this.kladmap = Files.createTempDirectory(map, ".tijdig");
  }

  /** Writes the message at hand under a name of its own. */
  void schrijf(Jsonbericht json, Berichtmelder melder) throws IOException {
    var klad = kladmap.resolve("bericht");
    try (var uit = new BufferedOutputStream(Files.newOutputStream(klad))) {
      var soort = Ketenberichten.stroom(json, melder, Ketenberichten.xml(uit));
      klaar.add(kladmap.resolve("%s-%04d.xml".formatted(soort, klaar.size() + 1)));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    Files.move(klad, klaar.getLast());
  }

  /** Puts all files in their place; none when one of the names is taken. */
  void lever() throws IOException {
    for (var bestand : klaar) {
      var doel = map.resolve(bestand.getFileName());
      if (Files.exists(doel)) {
        throw new FileAlreadyExistsException(doel.toString(), null, "dit bestand bestaat al");
      }
    }
    for (var bestand : klaar) {
      Files.move(bestand, map.resolve(bestand.getFileName()), StandardCopyOption.ATOMIC_MOVE);
    }
  }

  @Override
  public void close() throws IOException {
    try (var bestanden = Files.list(kladmap)) {
      for (var bestand : bestanden.toList()) {
        Files.delete(bestand);
      }
    }
    Files.delete(kladmap);
  }
}
