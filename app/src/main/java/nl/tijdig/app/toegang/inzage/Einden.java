package nl.tijdig.app.toegang.inzage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.tijdig.app.databank.Gegevensmap;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Where the inzagelog ended, night after night, in a file outside the database: whoever owns the
 * database alone cannot take lines from the end unseen. Lines are added to the file, never changed.
 */
public final class Einden {

  private static final String BESTAND = "inzagelog-einden.txt";
  private static final Pattern VORM =
      Pattern.compile("(\\d{4}-\\d\\d-\\d\\dT\\S+Z) (\\d{1,18}) ([0-9a-f]{64})");

  private final JdbcClient databank;
  private final Path map;

  /**
   * Looks at one folder.
   *
   * @param map best on another machine; made when it is not there
   */
  public Einden(JdbcClient databank, Path map) {
    this.databank = databank;
    this.map = map;
  }

  /**
   * Where the log ended at one moment.
   *
   * @param nummer of the last line, which is how many there were
   * @param keten of that line: 64 hex digits
   */
  public record Einde(Instant op, long nummer, String keten) {

    /** The moment, for a page to show. */
    public Date dag() {
      return Date.from(op);
    }
  }

  /** The last line as it is now. */
  private record Laatste(Instant op, long nummer, String keten) {}

  /** Writes down where the log ends now; nothing when it is empty. */
  void bewaar() {
    databank
        .sql("select clock_timestamp() as op, nummer, keten from toegang.inzage_einde()")
        .query(Laatste.class)
        .optional()
        .filter(einde -> laatste().filter(eerder -> eerder.nummer() == einde.nummer()).isEmpty())
        .ifPresent(
            einde -> schrijf(einde.op() + " " + einde.nummer() + " " + einde.keten() + "\n"));
  }

  private void schrijf(String regel) {
    try {
      Files.writeString(
          Gegevensmap.open(map).resolve(BESTAND),
          regel,
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException("het einde van het inzagelog is niet bewaard in " + map, e);
    }
  }

  /** The end that was written down last. */
  public Optional<Einde> laatste() {
    var alle = alle();
    return alle.isEmpty() ? Optional.empty() : Optional.of(alle.getLast());
  }

  /** The first end that does not stand in the log any more as it was written down. */
  public Optional<Einde> ontbreekt() {
    return alle().stream().filter(einde -> !staatEr(einde)).findFirst();
  }

  private boolean staatEr(Einde einde) {
    return databank
        .sql("select coalesce(toegang.inzage_regel(?) = ?, false)")
        .params(einde.keten(), einde.nummer())
        .query(Boolean.class)
        .single();
  }

  private List<Einde> alle() {
    var bestand = map.resolve(BESTAND);
    if (!Files.exists(bestand)) {
      return List.of();
    }
    try (var regels = Files.lines(bestand)) {
      return regels.map(VORM::matcher).filter(m -> m.matches()).map(Einden::gelezen).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(
          "de einden van het inzagelog in " + map + " zijn onleesbaar", e);
    }
  }

  private static Einde gelezen(Matcher m) {
    return new Einde(Instant.parse(m.group(1)), Long.parseLong(m.group(2)), m.group(3));
  }
}
