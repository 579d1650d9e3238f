package nl.tijdig.app.identiteit.namen;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a child is called and where it lives.
 *
 * @param postcode four digits, a space and two capitals
 * @param geheim the address may not be told to anybody
 * @param telefoon ten digits, or a plus with the digits of a number abroad
 */
record Persoon(
    String roepnaam,
    @Nullable String tussenvoegsel,
    String achternaam,
    @Nullable String adres,
    @Nullable String postcode,
    @Nullable String woonplaats,
    boolean geheim,
    @Nullable String telefoon) {

  /** Such as "Sanne de Vries". */
  public String naam() {
    return achter(roepnaam, tussenvoegsel, achternaam);
  }

  /** Such as "Kastanjelaan 12, 1234 AB Almere"; empty when nothing of it is known. */
  public String woont() {
    return Stream.of(adres, achter(postcode, woonplaats))
        .filter(deel -> deel != null && !deel.isEmpty())
        .collect(Collectors.joining(", "));
  }

  static String achter(@Nullable String... delen) {
    return Stream.of(delen).filter(Objects::nonNull).collect(Collectors.joining(" "));
  }

  /** As the form has it. */
  Map<String, String> velden() {
    var velden = new LinkedHashMap<String, String>();
    velden.put("roepnaam", roepnaam);
    velden.put("tussenvoegsel", Objects.requireNonNullElse(tussenvoegsel, ""));
    velden.put("achternaam", achternaam);
    velden.put("adres", Objects.requireNonNullElse(adres, ""));
    velden.put("postcode", Objects.requireNonNullElse(postcode, ""));
    velden.put("woonplaats", Objects.requireNonNullElse(woonplaats, ""));
    velden.put("geheim", geheim ? "true" : "");
    velden.put("telefoon", Objects.requireNonNullElse(telefoon, ""));
    return velden;
  }
}
