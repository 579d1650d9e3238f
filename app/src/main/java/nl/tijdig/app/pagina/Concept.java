package nl.tijdig.app.pagina;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import nl.tijdig.kern.dossier.Burgerservicenummer;

/**
 * What somebody typed in a form that could not be taken yet.
 *
 * @param pad the address that the form was sent to
 * @param velden the values of each field; no burgerservicenummer is among them
 */
public record Concept(String pad, Map<String, List<String>> velden) {

  /** The attribute of a request of which the form is to be shown, and nothing to be done. */
  public static final String TERUG = Concept.class.getName();

  private static final String GEHEIM = "_csrf";

  static Concept van(HttpServletRequest verzoek) {
    var velden = new LinkedHashMap<String, List<String>>();
    verzoek
        .getParameterMap()
        .forEach((naam, waarden) -> {
          if (!naam.equals(GEHEIM) && !naam.equals(Concepten.VAN)) {
            velden.put(naam, List.of(waarden).stream().map(Concept::zonderBsn).toList());
          }
        });
    return new Concept(verzoek.getRequestURI(), velden);
  }

  private static String zonderBsn(String waarde) {
    return Burgerservicenummer.lees(waarde).isPresent() ? "" : Burgerservicenummer.masker(waarde);
  }

  String tekst() {
    var regels = new StringJoiner("\n").add(pad);
    velden.forEach(
        (naam, waarden) -> waarden.forEach(waarde -> regels.add(code(naam) + "=" + code(waarde))));
    return regels.toString();
  }

  static Concept uit(String tekst) {
    var regels = tekst.split("\n");
    var velden = new LinkedHashMap<String, List<String>>();
    for (var i = 1; i < regels.length; i++) {
      var delen = regels[i].split("=", 2);
      velden.merge(
          uitCode(delen[0]),
          List.of(uitCode(delen[1])),
          (eerst, erbij) ->
              java.util.stream.Stream.concat(eerst.stream(), erbij.stream()).toList());
    }
    return new Concept(regels[0], velden);
  }

  private static String code(String tekst) {
    return URLEncoder.encode(tekst, StandardCharsets.UTF_8);
  }

  private static String uitCode(String tekst) {
    return URLDecoder.decode(tekst, StandardCharsets.UTF_8);
  }
}
