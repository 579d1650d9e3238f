package nl.tijdig.app.dossier.invoer;

import static nl.tijdig.app.dossier.invoer.Proefregels.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as spreadsheets save them. */
class RekenbladTest extends Rekenproef {

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
}
