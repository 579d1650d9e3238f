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
import org.jspecify.annotations.Nullable;

/**
 * Where results go: kept aside until {@link #lever}, so that a failed run leaves nothing behind.
 */
public final class Uitvoer extends FilterOutputStream {

  private final Path kladblok;
  private final @Nullable Path doel;

  private Uitvoer(Path kladblok, @Nullable Path doel) throws IOException {
    super(new BufferedOutputStream(Files.newOutputStream(kladblok), 1 << 16));
    this.kladblok = kladblok;
    this.doel = doel;
  }

  /** To a file, or to standard output for "-". */
  public static Uitvoer naar(String naam) throws IOException {
    if (naam.equals("-")) {
      return new Uitvoer(Files.createTempFile("tijdig", ".ndjson"), null);
    }
    var doel = Path.of(naam).toAbsolutePath();
    var map = doel.getParent();
    if (map == null || !Files.isDirectory(map) || Files.isDirectory(doel)) {
      throw new NoSuchFileException(naam);
    }
    var deel = "." + doel.getFileName() + "." + ProcessHandle.current().pid() + ".deel";
    return new Uitvoer(map.resolve(deel), doel);
  }

  @Override
  public void write(byte[] bytes, int vanaf, int lengte) throws IOException {
    out.write(bytes, vanaf, lengte);
  }

  /** Hands everything over: the file in one move, or all lines to standard output. */
  public void lever() throws IOException {
    out.close();
    if (doel == null) {
      kopieer(new FileOutputStream(FileDescriptor.out));
    } else {
      Files.move(kladblok, doel, StandardCopyOption.REPLACE_EXISTING);
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
