package nl.tijdig.app.pagina;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A list as a file for a spreadsheet: the one place that writes CSV. As Dutch Excel takes it, with
 * semicolons and a byte order mark; RFC 4180 for the rest. A cell that a spreadsheet would run as a
 * formula begins with a quotation mark, which {@link #zonderTeken} takes away again.
 */
public final class Tabelbestand {

  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
  private static final String BYTEVOLGORDE = "\ufeff";
  private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
  private static final DateTimeFormatter KLOK = DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm:ss");

  /** What starts a formula, also behind spaces, in wide letters, or behind a mark like ours. */
  private static final Pattern FORMULE =
      Pattern.compile(
          "^(?:[\\t\\r\\n]|['\\p{Z}\\p{Cf}]*[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20])");

  /** What another program, or the other choice, would take for the end of a cell. */
  private static final Pattern GRENS = Pattern.compile("[;,\\t]|^\\s|\\s$");

  private static final QuoteStrategy AANHALEN =
      new QuoteStrategy() {
        @Override
        public boolean quoteValue(int regel, int veld, String waarde) {
          return GRENS.matcher(waarde).find();
        }
      };

  private final ByteArrayOutputStream uit = new ByteArrayOutputStream();
  private final CsvWriter csv;

  /**
   * What somebody asks of a file.
   *
   * @param scheiding {@code komma} for commas; all else, and nothing, is a semicolon
   */
  public record Wens(@Nullable String scheiding) {}

  /** A file with these names above its columns. */
  public Tabelbestand(Wens wens, List<String> kop) {
    uit.writeBytes(BYTEVOLGORDE.getBytes(StandardCharsets.UTF_8));
    this.csv =
        CsvWriter.builder()
            .fieldSeparator("komma".equals(wens.scheiding()) ? ',' : ';')
            .lineDelimiter(LineDelimiter.CRLF)
            .quoteStrategy(AANHALEN)
            .build(uit, StandardCharsets.UTF_8);
    rij(kop);
  }

  /** Adds a line; nothing is an empty cell, a moment two: in Dutch time, and in UTC. */
  public Tabelbestand rij(@Nullable Object... cellen) {
    return rij(
        Arrays.stream(cellen)
            .flatMap(cel ->
                cel instanceof Instant moment
                    ? momenten(moment).stream()
                    : Stream.of(Objects.toString(cel, "")))
            .toList());
  }

  /** Adds a line of texts. */
  public Tabelbestand rij(List<String> cellen) {
    csv.writeRecord(cellen.stream().map(Tabelbestand::metTeken).toList());
    return this;
  }

  private static List<String> momenten(Instant moment) {
    var tijd = moment.truncatedTo(ChronoUnit.SECONDS);
    return List.of(KLOK.format(tijd.atZone(NEDERLAND)), tijd.toString());
  }

  /** The two names above a moment. */
  public static List<String> momentkop(String naam) {
    return List.of(naam + " (Nederlandse tijd)", naam + " (UTC)");
  }

  /** An amount with a comma, as Dutch spreadsheets read it. */
  public static String getal(@Nullable BigDecimal getal) {
    return getal == null ? "" : getal.toPlainString().replace('.', ',');
  }

  private static String metTeken(String cel) {
    return FORMULE.matcher(cel).find() ? "'" + cel : cel;
  }

  /** A cell without the mark that keeps a spreadsheet from running it. */
  public static String zonderTeken(String cel) {
    return cel.startsWith("'") && FORMULE.matcher(cel.substring(1)).find() ? cel.substring(1) : cel;
  }

  /** The whole file. */
  public byte[] bytes() {
    try {
      csv.flush();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return uit.toByteArray();
  }

  /** The file to be taken along, under this name with the day behind it. */
  public ResponseEntity<byte[]> antwoord(String naam, LocalDate dag) {
    var bestand = ContentDisposition.attachment().filename(naam + "-" + dag + ".csv").build();
    return ResponseEntity.ok()
        .contentType(CSV)
        .header(HttpHeaders.CONTENT_DISPOSITION, bestand.toString())
        .body(bytes());
  }
}
