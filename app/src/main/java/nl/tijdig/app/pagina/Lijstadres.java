package nl.tijdig.app.pagina;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The address of a list as the reader chose it, and those of its other pages, orders and choices; a
 * parameter of the page that shows the list. What was chosen stays in each of them.
 */
public final class Lijstadres {

  private static final String PAGINA = "pagina";
  private static final String VOLGORDE = "volgorde";
  private static final String AF = "-";

  private final String pad;
  private final SequencedMap<String, String> keuzes;

  /**
   * An address with what was chosen there.
   *
   * @param pad without question mark, such as {@code /verzoeken}
   * @param keuzes the fields of the address, such as {@code norm}: one value each
   */
  public Lijstadres(String pad, Map<String, String> keuzes) {
    this.pad = pad;
    this.keuzes = new LinkedHashMap<>(keuzes);
  }

  /** The page asked for; what is no number is the first. */
  public int pagina() {
    var gevraagd = keuzes.getOrDefault(PAGINA, "1");
    return gevraagd.matches("[0-9]{1,9}") ? Integer.parseInt(gevraagd) : 1;
  }

  /** The column that orders the list; null when none was chosen. */
  public @Nullable String kolom() {
    var gekozen = keuzes.get(VOLGORDE);
    return gekozen == null ? null : gekozen.replaceFirst("^" + AF, "");
  }

  /** Whether the list is asked for from high to low. */
  public boolean isAflopend() {
    return keuzes.getOrDefault(VOLGORDE, "").startsWith(AF);
  }

  /** The value of {@code aria-sort} of a column; null for one that does not order the list. */
  public @Nullable String richting(String kolom) {
    if (!kolom.equals(kolom())) {
      return null;
    }
    return isAflopend() ? "descending" : "ascending";
  }

  /** The same list on this page. */
  public String naar(int pagina) {
    return met(PAGINA, Integer.toString(pagina), false);
  }

  /** The same list ordered by this column, the other way round when it was already. */
  public String op(String kolom) {
    var omgekeerd = kolom.equals(kolom()) && !isAflopend();
    return met(VOLGORDE, omgekeerd ? AF + kolom : kolom, true);
  }

  /** The first page of the same list with another choice for this field. */
  public String met(String veld, String waarde) {
    return met(veld, waarde, true);
  }

  private String met(String veld, String waarde, boolean vooraan) {
    var ander = new LinkedHashMap<>(keuzes);
    if (vooraan) {
      ander.remove(PAGINA);
    }
    ander.put(veld, waarde);
    return pad
        + ander.entrySet().stream()
            .map(keuze -> schrijf(keuze.getKey()) + "=" + schrijf(keuze.getValue()))
            .collect(Collectors.joining("&", "?", ""));
  }

  private static String schrijf(String tekst) {
    return URLEncoder.encode(tekst, StandardCharsets.UTF_8);
  }

  /** The list as it is without any choice. */
  public String alles() {
    return pad;
  }

  /** Whether something else was chosen than a page or an order. */
  public boolean isGekozen() {
    return keuzes.keySet().stream()
        .anyMatch(veld -> !veld.equals(PAGINA) && !veld.equals(VOLGORDE));
  }
}
