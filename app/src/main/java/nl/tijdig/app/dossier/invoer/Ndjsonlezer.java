package nl.tijdig.app.dossier.invoer;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Reads one JSON object a line; strict: no key twice, nothing behind the object. */
final class Ndjsonlezer {

  static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private Ndjsonlezer() {}

  /** The facts of a text; at most so many, and one more to show that there are more. */
  static List<Ruweregel> lees(String tekst, Invoerfouten fouten, int hoogstens) {
    var regels = new ArrayList<Ruweregel>();
    var nummer = 0L;
    for (var regel : (Iterable<String>) tekst.lines()::iterator) {
      nummer++;
      if (!Tekst.kaal(regel).isEmpty() && regels.size() <= hoogstens) {
        lees(nummer, regel, fouten, regels);
      }
    }
    return regels;
  }

  private static void lees(long nummer, String regel, Invoerfouten fouten, List<Ruweregel> regels) {
    try {
      if (JSON.readTree(regel) instanceof ObjectNode velden) {
        velden.properties().removeIf(veld -> veld.getValue().isNull());
        velden.remove(Foutbestand.KOLOM);
        velden
            .properties()
            .forEach(veld -> {
              if (veld.getValue().isString()) {
                veld.setValue(StringNode.valueOf(Tekst.kaal(veld.getValue().stringValue())));
              }
            });
        regels.add(new Ruweregel(nummer, velden, false));
        return;
      }
    } catch (JacksonException e) {
      // Said below, in words for who made the file.
    }
    fouten.meld(
        nummer,
        null,
        "",
        "geen geldige JSON; schrijf een feit per regel, elke sleutel een keer: {\"extern\":...}",
        regel);
    fouten.kanInschrijven(null, nummer);
  }
}
