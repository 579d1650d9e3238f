package nl.tijdig.app.dossier.invoer;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import nl.tijdig.app.pagina.Tabelbestand;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/**
 * A refused file to be put right: every line of it, with behind each what is wrong with it. A file
 * is read in whole, so it is given back whole; what is said of a line does not count when it comes
 * back.
 *
 * @param ingepakt the text as it came in, in gzip
 * @param fouten what is to be said of each line, by its number
 */
record Foutbestand(String naam, String vorm, byte[] ingepakt, Map<Long, String> fouten)
    implements Serializable {

  /** The last column, and the last key. */
  static final String KOLOM = "fout";

  /** Empty when there are no lines that could be put right, such as in a file that is no text. */
  static Optional<Foutbestand> van(Invoerbestand bestand, Map<Long, String> fouten) {
    var tekst = Tekst.van(bestand.inhoud(), new Invoerfouten(bezwaar -> ""));
    if (tekst == null) {
      return Optional.empty();
    }
    var vorm = Invoerbestand.vorm(tekst);
    var eerste = vorm.equals("csv") ? eersteFeit(tekst) : 1;
    return fouten.keySet().stream().anyMatch(regel -> regel >= eerste)
        ? Optional.of(new Foutbestand(bestand.naam(), vorm, pakIn(tekst), fouten))
        : Optional.empty();
  }

  /** The first line behind the names of the columns; beyond all when the quotation marks fail. */
  private static long eersteFeit(String tekst) {
    var eerste = Long.MAX_VALUE;
    var tel = 0;
    try (var csv = Csvlezer.regels(tekst)) {
      for (var regel : csv) {
        if (!Csvlezer.teltNiet(regel) && ++tel == 2) {
          eerste = regel.getStartingLineNumber();
        }
      }
      return eerste;
    } catch (CsvParseException | UncheckedIOException e) {
      return Long.MAX_VALUE;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As CSV for a spreadsheet; of a file that is CSV. */
  Tabelbestand tabel(Tabelbestand.Wens wens) {
    Tabelbestand tabel = null;
    var namen = List.<String>of();
    try (var csv = Csvlezer.regels(pakUit())) {
      for (var regel : csv) {
        if (Csvlezer.teltNiet(regel)) {
          continue;
        }
        if (tabel == null) {
          namen = regel.getFields().stream().map(naam -> Tekst.kaal(naam)).toList();
          tabel = new Tabelbestand(wens, met(regel, namen, KOLOM));
        } else {
          tabel.rij(met(regel, namen, fouten.getOrDefault(regel.getStartingLineNumber(), "")));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return java.util.Objects.requireNonNull(tabel);
  }

  /** The cells below the names, what is wrong, and cells below no name behind it. */
  private static List<String> met(CsvRecord regel, List<String> namen, String fout) {
    var cellen = new ArrayList<String>();
    for (var i = 0; i < namen.size(); i++) {
      if (!namen.get(i).isEmpty() && !namen.get(i).equalsIgnoreCase(KOLOM)) {
        cellen.add(i < regel.getFieldCount() ? Tabelbestand.zonderTeken(regel.getField(i)) : "");
      }
    }
    cellen.add(fout);
    for (var i = namen.size(); i < regel.getFieldCount(); i++) {
      cellen.add(Tabelbestand.zonderTeken(regel.getField(i)));
    }
    return cellen;
  }

  /** As NDJSON; of a file that is NDJSON. A line that is none stands in {@code tekst}. */
  byte[] ndjson() {
    var uit = new StringBuilder();
    var nummer = 0L;
    for (var regel : (Iterable<String>) pakUit().lines()::iterator) {
      nummer++;
      if (!Tekst.kaal(regel).isEmpty()) {
        uit.append(met(regel, fouten.get(nummer))).append('\n');
      }
    }
    return uit.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String met(String regel, @org.jspecify.annotations.Nullable String fout) {
    var velden = velden(regel);
    velden.remove(KOLOM);
    if (fout != null) {
      velden.put(KOLOM, fout);
    }
    return velden.toString();
  }

  private static ObjectNode velden(String regel) {
    try {
      if (Ndjsonlezer.JSON.readTree(regel) instanceof ObjectNode velden) {
        return velden;
      }
    } catch (JacksonException e) {
      // Given back as it stands.
    }
    return Ndjsonlezer.JSON.createObjectNode().put("tekst", regel);
  }

  private static byte[] pakIn(String tekst) {
    var uit = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(uit)) {
      gzip.write(tekst.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return uit.toByteArray();
  }

  private String pakUit() {
    try (var gzip = new GZIPInputStream(new ByteArrayInputStream(ingepakt))) {
      return new String(gzip.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
