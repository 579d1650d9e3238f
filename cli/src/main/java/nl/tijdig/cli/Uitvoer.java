package nl.tijdig.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Where results go: kept aside until {@link #lever}, so that a failed run leaves nothing behind.
 */
public final class Uitvoer extends FilterOutputStream {

  private final Path kladblok;

  /** The file that the notes become; null when they are copied instead. */
  private final @Nullable Path doel;

  /** Where the notes are copied to: standard output, or a device or pipe with a name. */
  private final @Nullable Path kopie;

  private Uitvoer(Path kladblok, @Nullable Path doel, @Nullable Path kopie) throws IOException {
    super(new BufferedOutputStream(Files.newOutputStream(kladblok), 1 << 16));
    this.kladblok = kladblok;
    this.doel = doel;
    this.kopie = kopie;
    kladblok.toFile().deleteOnExit();
  }

  /** To a file, or to standard output for "-". */
  public static Uitvoer naar(String naam) throws IOException {
    if (naam.equals("-")) {
      return new Uitvoer(Files.createTempFile("tijdig", ".ndjson"), null, null);
    }
    var doel = Path.of(naam).toAbsolutePath();
    var map = doel.getParent();
    if (map == null || !Files.isDirectory(map) || Files.isDirectory(doel)) {
      throw new NoSuchFileException(naam);
    }
    if (Files.exists(doel) && !Files.isRegularFile(doel)) {
      return new Uitvoer(Files.createTempFile("tijdig", ".ndjson"), null, doel);
    }
    var deel = "." + doel.getFileName() + "." + ProcessHandle.current().pid() + ".deel";
    return new Uitvoer(map.resolve(deel), doel, null);
  }

  @Override
  public void write(byte[] bytes, int vanaf, int lengte) throws IOException {
    out.write(bytes, vanaf, lengte);
  }

  /** Hands everything over: the file in one move, or all lines to standard output. */
  public void lever() throws IOException {
    out.close();
    if (doel != null) {
      Files.move(kladblok, doel, StandardCopyOption.ATOMIC_MOVE);
    } else if (kopie != null) {
      try (var apparaat = Files.newOutputStream(kopie, StandardOpenOption.WRITE)) {
        kopieer(apparaat);
      }
    } else {
      kopieer(new FileOutputStream(FileDescriptor.out));
    }
  }

  private void kopieer(OutputStream uit) throws IOException {
    Files.copy(kladblok, uit);
    uit.flush();
  }

  @Override
  public void close() throws IOException {
    out.close();
    Files.deleteIfExists(kladblok);
  }
}
