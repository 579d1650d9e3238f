package nl.tijdig.app.jeugdbeschermers.team;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.tijdig.app.pagina.Lijstadres;
import org.jspecify.annotations.Nullable;

/** Searching and ordering the lists of a team, which are all at hand. */
public final class Ordening {

  private Ordening() {}

  /**
   * The lines in the order that the address asks for; as they are when it asks for none.
   *
   * @param kolommen how each column orders, by the name that it has in the address
   */
  public static <T> List<T> op(
      Lijstadres adres, List<T> regels, Map<String, Comparator<T>> kolommen) {
    var kolom = adres.kolom();
    var volgorde = kolom == null ? null : kolommen.get(kolom);
    if (volgorde == null) {
      return regels;
    }
    return regels.stream().sorted(adres.isAflopend() ? volgorde.reversed() : volgorde).toList();
  }

  /** Whether one of these words has what was looked for, whatever its capitals or accents. */
  public static boolean bevat(String gezocht, @Nullable String... woorden) {
    var zoek = kaal(gezocht);
    return Stream.of(woorden)
        .filter(Objects::nonNull)
        .anyMatch(woord -> kaal(woord).contains(zoek));
  }

  private static String kaal(String tekst) {
    return Normalizer.normalize(tekst.strip(), Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }
}
