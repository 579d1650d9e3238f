package nl.tijdig.berichten.ijw.codes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The file with all lists: {@code lijst;code;vanaf;tot;bij;omschrijving}. */
final class Codebestand {

  private static final Map<String, Map<String, Code>> LIJSTEN = lees();

  private Codebestand() {}

  static Map<String, Code> lijst(String nummer) {
    var lijst = LIJSTEN.get(nummer);
    if (lijst == null) {
      throw new IllegalStateException("codelijst " + nummer + " ontbreekt");
    }
    return Collections.unmodifiableMap(lijst);
  }

  private static Map<String, Map<String, Code>> lees() {
    var lijsten = new LinkedHashMap<String, Map<String, Code>>();
    try (var in = Codebestand.class.getResourceAsStream("codelijsten.csv")) {
      if (in == null) {
        throw new IllegalStateException("codelijsten.csv ontbreekt");
      }
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .skip(1)
          .map(Codebestand::regel)
          .forEach(code ->
              lijsten
                  .computeIfAbsent(code.lijst(), nummer -> new LinkedHashMap<>())
                  .put(code.code(), code));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lijsten;
  }

  private static Code regel(String regel) {
    var deel = regel.split(";", -1);
    var bij = deel[4].isEmpty() ? List.<String>of() : List.of(deel[4].split(" "));
    return new Code(deel[0], deel[1], deel[5], dag(deel[2]), dag(deel[3]), bij);
  }

  private static @Nullable LocalDate dag(String tekst) {
    return tekst.isEmpty() ? null : LocalDate.parse(tekst);
  }
}
