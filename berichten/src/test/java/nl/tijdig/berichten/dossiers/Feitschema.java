package nl.tijdig.berichten.dossiers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.tijdig.kern.dossier.Soort;
import nl.tijdig.kern.veld.Veld;

/** The JSON Schema of a fact, as its description has it. */
final class Feitschema {

  private Feitschema() {}

  /** A schema as JSON: maps, lists, texts, numbers and null. */
  static Map<String, Object> van(List<Soort> soorten) {
    var schema = new LinkedHashMap<String, Object>();
    schema.put("type", "object");
    schema.put("required", List.of("soort", "op"));
    schema.put(
        "properties",
        object("soort", Map.of("enum", codes(soorten)), "op", Map.of("$ref", "#/$defs/datum")));
    var perVorm = new LinkedHashMap<Object, List<Soort>>();
    for (var soort : soorten) {
      if (!soort.vorm().velden().isEmpty()) {
        perVorm.computeIfAbsent(velden(soort), vorm -> new ArrayList<>()).add(soort);
      }
    }
    var gevallen = new ArrayList<Object>();
    perVorm.forEach((velden, van) -> gevallen.add(object("if", als(van), "then", velden)));
    schema.put("allOf", gevallen);
    return schema;
  }

  private static Object als(List<Soort> soorten) {
    var codes = codes(soorten);
    var soort = codes.size() == 1 ? Map.of("const", codes.getFirst()) : Map.of("enum", codes);
    return object("properties", Map.of("soort", soort), "required", List.of("soort"));
  }

  private static List<String> codes(List<Soort> soorten) {
    return soorten.stream().map(Soort::code).toList();
  }

  private static Map<String, Object> velden(Soort soort) {
    var velden = new LinkedHashMap<String, Object>();
    var verplicht = new ArrayList<String>();
    for (var veld : soort.vorm().velden()) {
      velden.put(veld.naam(), veld(veld));
      if (veld.isVerplicht()) {
        verplicht.add(veld.naam());
      }
    }
    var schema = object("properties", velden);
    if (!verplicht.isEmpty()) {
      schema.put("required", verplicht);
    }
    return schema;
  }

  private static Object veld(Veld<?, ?> veld) {
    return switch (veld.vorm()) {
      case TEKST ->
          veld.isVerplicht()
              ? object("type", "string", "pattern", "\\S")
              : object("type", List.of("string", "null"));
      case DATUM -> ofNull(veld, Map.of("$ref", "#/$defs/datum"));
      case DAG -> ofNull(veld, Map.of("$ref", "#/$defs/dag"));
      case AANTAL ->
          object("type", type(veld, "integer"), "minimum", 0, "maximum", Veld.HOOGSTE_AANTAL);
      case KEUZE -> object("enum", keuzes(veld));
      case MEER_KEUZES ->
          object(
              "type", type(veld, "array"), "minItems", 1, "items", Map.of("enum", veld.keuzes()));
      case JA_NEE -> object("type", type(veld, "boolean"));
    };
  }

  private static Object type(Veld<?, ?> veld, String type) {
    return veld.isVerplicht() ? type : List.of(type, "null");
  }

  private static Object ofNull(Veld<?, ?> veld, Object schema) {
    return veld.isVerplicht() ? schema : Map.of("anyOf", List.of(schema, Map.of("type", "null")));
  }

  private static List<Object> keuzes(Veld<?, ?> veld) {
    return Stream.concat(
            veld.keuzes().stream(), veld.isVerplicht() ? Stream.empty() : Stream.of((Object) null))
        .toList();
  }

  private static LinkedHashMap<String, Object> object(Object... sleutelEnWaarde) {
    var object = new LinkedHashMap<String, Object>();
    for (var i = 0; i < sleutelEnWaarde.length; i += 2) {
      object.put((String) sleutelEnWaarde[i], sleutelEnWaarde[i + 1]);
    }
    return object;
  }
}
