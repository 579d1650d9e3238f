package nl.tijdig.app.databank.postgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import nl.tijdig.app.databank.Gegevensmap;

/**
 * Held by whoever uses the database in a data directory; the operating system lets it go when that
 * process ends, however it ends. Without it nobody may stop or start a PostgreSQL there.
 */
public final class Slot implements AutoCloseable {

  private final Path map;
  private final FileChannel kanaal;

  private Slot(Path map, FileChannel kanaal) {
    this.map = map;
    this.kanaal = kanaal;
  }

  Path map() {
    return map;
  }

  /** Takes the lock of this directory; empty when somebody else, or this process, has it. */
  public static Optional<Slot> probeer(Path map) throws IOException {
    var bestand = Gegevensmap.open(map).resolve("in-gebruik");
    var kanaal = FileChannel.open(bestand, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (vergrendel(kanaal)) {
      return Optional.of(new Slot(map, kanaal));
    }
    kanaal.close();
    return Optional.empty();
  }

  /** Takes the lock of this directory, or says that Tijdig runs there. */
  static Slot neem(Path map) throws IOException {
    return probeer(map).orElseThrow(() -> new InGebruik(map));
  }

  private static boolean vergrendel(FileChannel kanaal) throws IOException {
    try {
      FileLock slot = kanaal.tryLock();
      return slot != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    kanaal.close();
  }
}
