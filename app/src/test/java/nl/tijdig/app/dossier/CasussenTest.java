package nl.tijdig.app.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.tijdig.app.omgeving.Demonstratiebestand;
import nl.tijdig.berichten.dossiers.Dossierlezer;
import nl.tijdig.berichten.dossiers.Regel;
import nl.tijdig.kern.dossier.Bron;
import nl.tijdig.kern.norm.NormId;
import nl.tijdig.kern.toets.Toetser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** F14: the cases of the source documents load, are judged, and agree with the stored verdicts. */
class CasussenTest {

  private static final JsonMapper JSON = new JsonMapper();
  private static final Map<String, Map<String, String>> BEREKEND = berekend();
  private static final Map<String, String> VASTGELEGD = vastgelegd();

  private static Map<String, Map<String, String>> berekend() {
    var alle = new TreeMap<String, Map<String, String>>();
    for (var regel : Demonstratiebestand.regels("casussen.ndjson")) {
      var bytes = regel.getBytes(StandardCharsets.UTF_8);
      var dossier = ((Regel.Gelezen) Dossierlezer.lees(1, bytes, 0, bytes.length)).dossier();
      assertThat(dossier.bron()).isEqualTo(Bron.RECONSTRUCTIE);
      var peildatum = LocalDate.parse(JSON.readTree(regel).get("peildatum").stringValue());
      var oordelen = new HashMap<String, String>();
      Toetser.toets(dossier, peildatum)
          .forEach(oordeel -> oordelen.put(oordeel.norm().code(), oordeel.uitkomst().code()));
      alle.put(dossier.id(), oordelen);
    }
    return alle;
  }

  private static Map<String, String> vastgelegd() {
    var alle = new HashMap<String, String>();
    for (var regel : Demonstratiebestand.regels("oordelen.ndjson")) {
      var boom = JSON.readTree(regel);
      alle.put(tekst(boom, "dossier") + " " + tekst(boom, "norm"), tekst(boom, "oordeel"));
    }
    return alle;
  }

  private static String tekst(JsonNode boom, String naam) {
    return boom.get(naam).stringValue();
  }

  private static List<String[]> tabel(String bestand) {
    return Demonstratiebestand.regels(bestand).stream()
        .skip(1)
        .map(regel -> regel.split(",", 5))
        .toList();
  }

  @Test
  void allExampleCasesAndNarratedSituationsLoad() {
    assertThat(BEREKEND).hasSize(17 + 18);
  }

  @Test
  void whatFollowsFromDatesOrFactsIsComputed() {
    var verschillen = tabel("verschillen.csv");
    for (var rij : tabel("verwacht.csv")) {
      var berekend = BEREKEND.get(rij[0]).get(rij[1]);
      var bekend = verschillen.stream().anyMatch(v -> v[0].equals(rij[0]) && v[1].equals(rij[1]));
      assertThat(berekend.equals(rij[2])).as(String.join(" ", rij)).isEqualTo(!bekend);
    }
    assertThat(verschillen)
        .allSatisfy(v -> assertThat(BEREKEND.get(v[0])).containsEntry(v[1], v[3]));
  }

  /**
   * Computed verdicts, and recorded judgements where nothing can be computed. The seeds know three
   * verdicts only, so "not yet due" counts as "cannot be judged" here (C10).
   */
  @ParameterizedTest
  @CsvSource({"n1, 2, 15", "n2, 4, 13", "n3, 13, 4"})
  void theTotalsOfTheSeventeenExampleCasesComeOut(String norm, int niet, int onbekend) {
    var uitkomsten =
        BEREKEND.keySet().stream()
            .filter(id -> id.startsWith("C"))
            .map(id -> geheel(id, norm))
            .toList();
    assertThat(uitkomsten).filteredOn("niet_voldaan"::equals).hasSize(niet);
    assertThat(uitkomsten).filteredOn("niet_te_beoordelen"::equals).hasSize(onbekend);
  }

  private static String geheel(String id, String norm) {
    var delen =
        Arrays.stream(NormId.values())
            .map(NormId::code)
            .filter(code -> code.startsWith(norm + "."))
            .map(code -> oordeel(id, code))
            .toList();
    if (delen.contains("niet_voldaan")) {
      return "niet_voldaan";
    }
    return delen.stream().allMatch("voldaan"::equals) ? "voldaan" : "niet_te_beoordelen";
  }

  private static String oordeel(String id, String norm) {
    var berekend = BEREKEND.get(id).get(norm);
    return berekend.equals("niet_te_beoordelen") || berekend.equals("loopt")
        ? VASTGELEGD.getOrDefault(id + " " + norm, "niet_te_beoordelen")
        : berekend;
  }
}
