package nl.tijdig.app.dossier.invoer;

import static nl.tijdig.app.dossier.invoer.Proefregels.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.tijdig.app.pagina.Tabelbestand.Wens;
import nl.tijdig.berichten.dossiers.Fout;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One wrong line is one fault, and the file with its faults comes back to be put right. */
class VervolgfoutenTest extends Rekenproef {

  @Test
  @DisplayName("U18: one wrong line is one fault; what hangs on it waits for it")
  void whatHangsOnAWrongLineWaits() throws Exception {
    var id = id();
    var geweigerd = geweigerd(eigen(KOP + U18, "F18", id));
    assertThat(geweigerd.totaal()).isEqualTo(1);
    assertThat(geweigerd.fouten()).singleElement().asString().contains("regel 2", "gemeente");
    assertThat(geweigerd.wachtend()).isEqualTo(3);
    assertThat(geweigerd.perRegel())
        .containsEntry(3L, "wacht op regel 2")
        .containsEntry(4L, "wacht op regel 2")
        .containsEntry(5L, "wacht op regel 2");
    assertThat(lees(eigen(KOP + U18.replace(";363;", ";0363;"), "F18", id)).nieuw()).isEqualTo(4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "F18-1;F18-K-1;F18-G-1;0363;JZ13;maatregel_uitgesprokn;2026-11-02;ots;2027-11-01;;;;",
        "F18-1;F18-K-1;F18-G-1;0363;JZ13;maatregel_uitgesproken;2026-13-02;ots;2027-11-01;;;;",
        "F18-1;F18-K-1;F18-G-1;0363;JZ13;maatregel_uitgesproken;2026-11-02;otz;2027-11-01;;;;",
        "F18-1;F18-K-1;F18-G-1;0363;JZ13;maatregel_uitgesproken;2026-11-02;ots;2027-11-01;;;;;x",
        "F18-1;;F18-G-1;0363;JZ13;maatregel_uitgesproken;2026-11-02;ots;2027-11-01;;;;",
        ";F18-K-1;F18-G-1;0363;JZ13;maatregel_uitgesproken;2026-11-02;ots;2027-11-01;;;;",
        "F18-1;f18-k-1;F18-G-1;0363;JZ99;maatregel_uitgesproken;2026-11-02;ots;2027-11-01;;;;"
      })
  @DisplayName("U18: whatever is wrong with the line that takes up the child")
  void whateverIsWrongWithTheFirstLineTheOthersWait(String eerste) {
    var rest = U18.substring(U18.indexOf('\n') + 1);
    var geweigerd = geweigerd(eigen(KOP + eerste + "\n" + rest, "F18", id(), true));
    assertThat(geweigerd.fouten()).singleElement().asString().contains("regel 2");
    assertThat(geweigerd.wachtend()).isEqualTo(3);
  }

  @Test
  @DisplayName(
      "U18: a child or dossier that nobody knows is one fault, and a second fault stays one")
  void anUnknownChildIsToldOnceAndFaultsOfTheirOwnAreTold() {
    var rest = U18.substring(U18.indexOf('\n') + 1);
    var onbekend = geweigerd(eigen(KOP + rest, "F18"));
    assertThat(onbekend.fouten())
        .singleElement()
        .asString()
        .contains("regel 2", "schrijf het eerst in");
    assertThat(onbekend.wachtend()).isEqualTo(2);
    var dossier = "extern;dossier;soort;op\n%s;%s;veiligheidsplan;2026-11-03\n";
    assertThat(
            fouten(
                dossier.formatted("a", "D-BESTAATNIET1")
                    + "b;D-BESTAATNIET1;veiligheidsplan;2026-11-04\n"))
        .singleElement()
        .asString()
        .contains("regel 2", "niet bekend bij uw GI");
    assertThat(fouten(eigen(KOP + U18.replace("2026-11-09", "2026-11-31"), "F18")))
        .extracting(Fout::regel)
        .containsExactly(2L, 5L);
    assertThat(
            fouten(
                eigen(
                    KOP + U18.replace(";363;", ";0363;").replace("2026-11-09", "2026-11-31"),
                    "F18")))
        .extracting(Fout::regel)
        .containsExactly(5L);
    var omgekeerd =
        KOP + rest.lines().findFirst().orElseThrow() + "\n" + U18.lines().findFirst().orElseThrow();
    assertThat(fouten(eigen(omgekeerd, "F18")))
        .as("a line below takes nobody up")
        .extracting(Fout::regel)
        .containsExactly(2L, 3L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "komma"})
  void theFileWithTheFaultsIsTakenOnceItIsPutRight(String scheiding) throws Exception {
    var id = id();
    var tekst =
        eigen(
            KOP
                + U18.replace("JB-2790", "=JB-2790")
                + "F18-5;F18-K-5;F18-G-1;0363;JZ13;maatregel_uitgesproken;2026-11-02;ots;2027-11-01;;;;\n",
            "F18",
            id);
    var geweigerd = geweigerd(tekst);
    var wens = new Wens(scheiding);
    var fouten = Foutbestand.van(bestand(tekst), geweigerd.perRegel()).orElseThrow();
    var csv = new String(fouten.tabel(wens).bytes(), StandardCharsets.UTF_8);
    var teken = scheiding.isEmpty() ? ";" : ",";
    assertThat(csv)
        .startsWith("\ufeffextern" + teken + "kind")
        .contains(
            teken + "inhoudelijk" + teken + "fout\r\n",
            "wacht op regel 2",
            "'=JB-2790",
            "gemeente: ");
    assertThat(csv.lines()).hasSize(6);
    var weer = geweigerd(csv);
    assertThat(weer.totaal()).isEqualTo(1);
    assertThat(
            new String(
                Foutbestand.van(bestand(csv), weer.perRegel()).orElseThrow().tabel(wens).bytes(),
                StandardCharsets.UTF_8))
        .isEqualTo(csv);
    assertThat(lees(csv.replace(teken + "363" + teken, teken + "0363" + teken)).nieuw())
        .isEqualTo(5);
    assertThat(namen(id)).containsExactly("=JB-2790");
  }

  @Test
  void theSameForNdjson() throws Exception {
    var tekst =
        eigen(
            """
            {"extern":"F18-1","kind":"F18-K-1","gezin":"F18-G-1","gemeente":"363","jeugdregio":"JZ13","soort":"maatregel_uitgesproken","op":"2026-11-02","maatregel":"ots","einde":"2027-11-01"}
            {"extern":"F18-2","kind":"F18-K-1","soort":"gi_in_kennis_gesteld","op":"2026-11-03"}
            """,
            "F18");
    var geweigerd = geweigerd(tekst);
    assertThat(geweigerd.totaal()).isEqualTo(1);
    var fouten = Foutbestand.van(bestand(tekst), geweigerd.perRegel()).orElseThrow();
    var json = new String(fouten.ndjson(), StandardCharsets.UTF_8);
    assertThat(json).contains("\"fout\":\"wacht op regel 1\"}\n");
    assertThat(lees(json.replace("\"363\"", "\"0363\"")).nieuw()).isEqualTo(2);
  }

  @Test
  void whereNothingCanBePutRightThereIsNoFile() {
    for (var tekst :
        List.of("extern;soort\n", "extern;soort;op;raar\n", "", KOP, KOP + "\"x;y\n")) {
      assertThat(Foutbestand.van(bestand(tekst), geweigerd(tekst).perRegel())).as(tekst).isEmpty();
    }
  }
}
