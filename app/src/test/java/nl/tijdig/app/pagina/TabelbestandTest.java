package nl.tijdig.app.pagina;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.tijdig.app.pagina.Tabelbestand.Wens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file for a spreadsheet: it opens in columns, with its letters, and runs nothing. */
class TabelbestandTest {

  private static final Wens GEWOON = new Wens(null);

  @Test
  @DisplayName("U15: semicolons and a byte order mark, as Dutch Excel takes them; commas by choice")
  void semicolonsAndAMarkUnlessCommasAreAsked() {
    var gewoon = tekst(new Tabelbestand(GEWOON, List.of("kind", "wie")).rij("K-1", "é ł €"));
    assertThat(gewoon).isEqualTo("\ufeffkind;wie\r\nK-1;é ł €\r\n");
    var komma = tekst(new Tabelbestand(new Wens("komma"), List.of("kind", "wie")).rij("a,b", "c"));
    assertThat(komma).isEqualTo("\ufeffkind,wie\r\n\"a,b\",c\r\n");
    assertThat(tekst(new Tabelbestand(new Wens("tab"), List.of("a", "b")))).contains("a;b");
  }

  @Test
  @DisplayName("U15: moments in Dutch time beside UTC, also in the hour that comes twice")
  void momentsStandInDutchTimeBesideUtc() {
    assertThat(momenten("2026-11-24T23:30:00.123456Z"))
        .containsExactly("25-11-2026 00:30:00", "2026-11-24T23:30:00Z");
    assertThat(momenten("2026-10-25T00:59:59Z").getFirst()).isEqualTo("25-10-2026 02:59:59");
    assertThat(momenten("2026-10-25T01:00:00Z").getFirst()).isEqualTo("25-10-2026 02:00:00");
    assertThat(momenten("2026-10-25T01:00:01Z").getFirst()).isEqualTo("25-10-2026 02:00:01");
    assertThat(Tabelbestand.momentkop("vastgelegd op"))
        .containsExactly("vastgelegd op (Nederlandse tijd)", "vastgelegd op (UTC)");
  }

  static Stream<String> formules() {
    return Stream.of(
        "=1+1; é ł €",
        "=1+1",
        "+31612345678",
        "-1",
        "@SUM(A1)",
        "\t=1+1",
        "\r=1+1",
        "\n=1+1",
        "tab\tbinnenin=1".substring(3),
        " =1+1",
        "\u00a0=1+1",
        "\u200b=1+1",
        "\uff1d1+1",
        "\uff0b1",
        "\uff0d1",
        "\uff20x",
        "'=1+1",
        "''=1+1",
        "=cmd|' /C calc'!A0",
        "=HYPERLINK(\"http://x\";\"y\")");
  }

  @ParameterizedTest
  @MethodSource("formules")
  @DisplayName("U16, AM6: what a spreadsheet would run gets a mark, which reading takes away")
  void aFormulaIsTextAndReadsBackAsItWas(String waarde) {
    for (var wens : List.of(GEWOON, new Wens("komma"))) {
      var cel = cellen(tekst(new Tabelbestand(wens, List.of("a")).rij(waarde)), wens).getField(0);
      assertThat(cel).isEqualTo("'" + waarde);
      assertThat(Tabelbestand.zonderTeken(cel)).isEqualTo(waarde);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"gewoon", "a=b", "1-2", "a@b", "'s-Hertogenbosch", "'t Hof", "12", "5 = 5", ""})
  void otherTextStaysAsItIs(String waarde) {
    var tekst = tekst(new Tabelbestand(GEWOON, List.of("a", "b")).rij(waarde, "x"));
    assertThat(cellen(tekst, GEWOON).getField(0)).isEqualTo(waarde);
    assertThat(Tabelbestand.zonderTeken(waarde)).isEqualTo(waarde);
  }

  @Test
  @DisplayName(
      "U16, AM6: no part of a cell becomes a cell of its own where another sign parts them")
  void aSignThatPartsCellsElsewhereIsWithinQuotationMarks() {
    assertThat(tekst(new Tabelbestand(new Wens("komma"), List.of("a")).rij("x;=1+1")))
        .contains("\"x;=1+1\"");
    assertThat(tekst(new Tabelbestand(GEWOON, List.of("a")).rij("x,=1+1"))).contains("\"x,=1+1\"");
    assertThat(tekst(new Tabelbestand(GEWOON, List.of("a")).rij("x\t=1+1")))
        .contains("\"x\t=1+1\"");
    assertThat(tekst(new Tabelbestand(GEWOON, List.of("a")).rij("x\r\n=1+1")))
        .contains("\"x\r\n=1+1\"");
  }

  @ParameterizedTest
  @CsvSource({"2026-11-24, team-2026-11-24.csv", "2027-01-01, team-2027-01-01.csv"})
  void theNameOfTheFileTellsItsDay(LocalDate dag, String naam) {
    var antwoord = new Tabelbestand(GEWOON, List.of("a")).antwoord("team", dag);
    assertThat(antwoord.getHeaders().getContentDisposition().getFilename()).isEqualTo(naam);
    assertThat(antwoord.getHeaders().getContentDisposition().isAttachment()).isTrue();
    assertThat(String.valueOf(antwoord.getHeaders().getContentType()))
        .isEqualTo("text/csv;charset=UTF-8");
  }

  private static List<String> momenten(String moment) {
    var tabel = new Tabelbestand(GEWOON, List.of("a", "b")).rij(Instant.parse(moment));
    return cellen(tekst(tabel), GEWOON).getFields();
  }

  private static CsvRecord cellen(String tekst, Wens wens) {
    return CsvReader.builder()
        .fieldSeparator(wens.scheiding() == null ? ';' : ',')
        .skipEmptyLines(false)
        .ofCsvRecord(tekst)
        .stream()
        .skip(1)
        .findFirst()
        .orElseThrow();
  }

  private static String tekst(Tabelbestand tabel) {
    return new String(tabel.bytes(), StandardCharsets.UTF_8);
  }
}
