package nl.tijdig.app.dossier.invoer;

import static nl.tijdig.app.dossier.invoer.Proefregels.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.tijdig.app.Als;
import nl.tijdig.app.Proef;
import nl.tijdig.app.dossier.Proefgi;
import nl.tijdig.app.pagina.Tabelbestand.Wens;
import nl.tijdig.berichten.dossiers.Fout;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files as spreadsheets save them, and as people put them right. */
@Proef
class RekenbladTest {

  private static final String KOP =
      "extern;kind;gezin;gemeente;jeugdregio;soort;op;maatregel;einde;wie;rol;met;inhoudelijk\n";

  /** One child with a gemeente of three digits, and three facts that hang on it. */
  private static final String U18 =
      """
      F18-1;F18-K-1;F18-G-1;363;JZ13;maatregel_uitgesproken;2026-11-02;ots;2027-11-01;;;;
      F18-2;F18-K-1;;;;gi_in_kennis_gesteld;2026-11-03;;;;;;
      F18-3;F18-K-1;;;;jeugdbeschermer_gekoppeld;2026-11-06;;;JB-2790;vast;;
      F18-4;F18-K-1;;;;contact;2026-11-09;;;;;kind ouder;ja
      """;

  @Autowired private JdbcClient databank;
  @Autowired private Inlezen inlezen;
  @Autowired private Proefgi proefgi;

  @BeforeEach
  void gi() {
    proefgi.maak("rekenaar", "GI van de rekenaar", "2023-01-01", "2027-12-31");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ";;;;;;;;;;;;\n;;;;;;;;;;;;\n",
        ";\n;;\n",
        " ; \u00a0;\t;;;;;;;;;;\n",
        "\"\";\"\";\" \";;;;;;;;;;\n",
        ";;;;;;;;;;;;;;;;;\n",
        "\u200b;;;;;;;;;;;;\n"
      })
  @DisplayName("U17: lines without content do not count, however many cells they have")
  void emptyLinesOfASpreadsheetDoNotCount(String leeg) throws Exception {
    var tekst =
        KOP
            + leeg
            + """
            F17-1;F17-K-1;F17-G-1;0363;JZ13;maatregel_uitgesproken;2026-11-02;ots;2027-11-01;;;;
            """
            + leeg
            + "F17-2;F17-K-1;;;;gi_in_kennis_gesteld;2026-11-03;;;;;;\n"
            + leeg;
    assertThat(lees(eigen(tekst, "F17")).nieuw()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r", "\n", "\r\n"})
  void linesEndAsAnyProgramEndsThemAndColumnsWithoutNameAreEmpty(String einde) throws Exception {
    var tekst =
        "\ufeffsep=;\n"
            + KOP.replace("\n", ";;\n")
            + """
            F17-1;F17-K-1;F17-G-1;0363;JZ13;maatregel_uitgesproken;2-11-2026;ots;1-11-2027;;;;;;
            F17-2;F17-K-1;;;;gi_in_kennis_gesteld;03/11/2026
            F17-3;F17-K-1;;;;contact;9 november 2026;;;;;kind ouder;WAAR;;
            """;
    assertThat(lees(eigen(tekst.replace("\n", einde), "F17")).nieuw()).isEqualTo(3);
  }

  @Test
  void aLongFileWithOldLineEndsIsNoLongLine() throws Exception {
    var tekst = new StringBuilder(KOP.replace("\n", "\r"));
    for (var i = 1; i < 1000; i++) {
      tekst.append(
          "L-%1$d;L-K-%1$d;L-G-1;0363;JZ13;maatregel_uitgesproken;2026-11-02;ots;2027-11-01;;;;\r"
              .formatted(i));
    }
    assertThat(tekst.length()).isGreaterThan(1 << 16);
    assertThat(lees(eigen(tekst.toString(), "L-")).nieuw()).isEqualTo(999);
  }

  @Test
  void aCellBelowNoNameAndACellThatIsMissingAreRefused() {
    assertThat(fouten(KOP + "F1;K-1;;;;veiligheidsplan;2026-11-03;;;;;;;meer\n"))
        .singleElement()
        .asString()
        .contains("regel 2", "niet evenveel velden");
    assertThat(fouten(KOP + "F1;K-1;;;;veiligheidsplan\n"))
        .singleElement()
        .asString()
        .contains("regel 2", "niet evenveel velden");
  }

  @Test
  void anOrdinaryCsvOfExcelIsRefusedOnceWithWhatToChoose() {
    var tekst = KOP + "F1;K-1;;;;jeugdbeschermer_gekoppeld;2026-11-03;;;André;vast;;\n";
    var geweigerd = geweigerd(tekst.concat(tekst).getBytes(Charset.forName("windows-1252")));
    assertThat(geweigerd.fouten())
        .singleElement()
        .asString()
        .contains("regel 2, byte", "Windows-1252", "CSV UTF-8");
    assertThat(Foutbestand.van(bestand(tekst), geweigerd.perRegel())).isPresent();
    assertThat(
            Foutbestand.van(
                Invoerbestand.van("x", tekst.getBytes(Charset.forName("windows-1252"))),
                geweigerd.perRegel()))
        .isEmpty();
  }

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
  @ValueSource(
      strings = {" ", "\u00a0", "\u2007", "\u202f", "\u3000", "\u2003", "\u200b", "\ufeff", "\t"})
  @DisplayName("U19: no kind of space around a value makes another value, in either kind of file")
  void hardSpacesAroundAValueDoNotCount(String spatie) throws Exception {
    var id = id();
    var tekst =
        KOP
            + """
            F19-1;F19-K-1;F19-G-1;0363;JZ13;maatregel_uitgesproken;2026-11-02;ots;2027-11-01;;;;
            F19-2;F19-K-1;;;;jeugdbeschermer_gekoppeld;2026-11-06;;;~JB-2790~;vast;;
            """;
    assertThat(lees(eigen(tekst.replace("~", spatie), "F19", id)).nieuw()).isEqualTo(2);
    assertThat(namen(id)).containsExactly("JB-2790");
    var json =
        "{\"extern\":\"F19-3\",\"kind\":\"F19-K-1~\",\"soort\":\"jeugdbeschermer_ontkoppeld\",\"op\":\"2026-11-09\",\"wie\":\"JB-2790~\",\"reden\":\"gepland\"}\n";
    var gat = spatie.equals("\t") ? "\\t" : spatie;
    assertThat(lees(eigen(json.replace("~", gat), "F19", id)).nieuw()).isEqualTo(1);
    assertThat(namen(id)).containsOnly("JB-2790");
  }

  @Test
  @DisplayName("U20: small and capital letters are the same child, also with another end")
  void theSameChildTwiceIsRefusedWhateverTheCapitals() {
    var tekst =
        KOP
            + """
            F20-1;F20-K-1;F20-G-1;0363;JZ13;maatregel_uitgesproken;2026-11-02;ots;2027-11-01;;;;
            F20-2;f20-k-1;F20-G-1;0363;JZ13;maatregel_uitgesproken;2026-11-02;ots;2027-11-01;;;;
            """;
    for (var een : List.of(tekst, tekst.replaceFirst("2027-11-01", "2027-10-01"))) {
      assertThat(fouten(eigen(een, "F20", id(), true)))
          .singleElement()
          .asString()
          .contains("regel 3", "staat al ingeschreven");
    }
  }

  @Test
  @DisplayName("U20: the same file in other capitals adds nothing")
  void theSameFileInOtherCapitalsWasThereAlready() throws Exception {
    var tekst = eigen(KOP + U18.replace(";363;", ";0363;"), "F18", id());
    assertThat(lees(tekst).nieuw()).isEqualTo(4);
    var klein =
        tekst
            .replaceAll(";(F18\\w+-[KG]-1);", ";~$1;")
            .replaceAll("(?<=~)F18", "f18")
            .replace("~", "");
    assertThat(klein).isNotEqualTo(tekst);
    assertThat(lees(klein).herhaald()).isEqualTo(4);
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

  private static String eigen(String tekst, String naam) {
    return eigen(tekst, naam, id());
  }

  private static String eigen(String tekst, String naam, String id) {
    return eigen(tekst, naam, id, false);
  }

  private static String eigen(String tekst, String naam, String id, boolean klein) {
    var eigen = tekst.replace(naam, naam + "x" + id); // a letter: eight digits more may be a BSN
    return klein ? eigen.replace(naam.toLowerCase(), naam.toLowerCase() + "x" + id) : eigen;
  }

  private List<Fout> fouten(String tekst) {
    return geweigerd(tekst).fouten();
  }

  private InvoerGeweigerd geweigerd(String tekst) {
    return geweigerd(tekst.getBytes(StandardCharsets.UTF_8));
  }

  private InvoerGeweigerd geweigerd(byte[] bytes) {
    return catchThrowableOfType(InvoerGeweigerd.class, () -> lees(bytes));
  }

  private Invoerverslag lees(String tekst) throws Exception {
    return lees(tekst.getBytes(StandardCharsets.UTF_8));
  }

  private Invoerverslag lees(byte[] bytes) throws Exception {
    return Als.account(
        "rekenaar", () -> inlezen.lees(Invoerbestand.van("proef.csv", bytes), "rekenaar"));
  }

  private static Invoerbestand bestand(String tekst) {
    return Invoerbestand.van("proef.csv", tekst.getBytes(StandardCharsets.UTF_8));
  }

  private List<String> namen(String id) {
    return databank
        .sql(
            """
            select g.gegevens ->> 'wie' from dossier.gebeurtenis g
            where g.extern like ? and g.gegevens ->> 'wie' is not null order by g.id
            """)
        .param("%" + id + "%")
        .query(String.class)
        .list();
  }
}
