package nl.tijdig.berichten.dossiers;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** JSON as people read it: two spaces a level, one member a line. */
final class Jsonblok {

  private Jsonblok() {}

  static String van(Object waarde, String inspringing) {
    var dieper = inspringing + "  ";
    return switch (waarde) {
      case null -> "null";
      case Map<?, ?> object ->
          object.entrySet().stream()
              .map(lid -> dieper + tekst(lid.getKey()) + ": " + van(lid.getValue(), dieper))
              .collect(Collectors.joining(",\n", "{\n", "\n" + inspringing + "}"));
      case List<?> lijst ->
          lijst.stream()
              .map(lid -> dieper + van(lid, dieper))
              .collect(Collectors.joining(",\n", "[\n", "\n" + inspringing + "]"));
      case Integer getal -> getal.toString();
      default -> tekst(waarde);
    };
  }

  private static String tekst(Object tekst) {
    return '"' + tekst.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
