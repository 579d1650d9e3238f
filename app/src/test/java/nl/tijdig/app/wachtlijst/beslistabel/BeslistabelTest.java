package nl.tijdig.app.wachtlijst.beslistabel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.tijdig.app.jeugdbeschermers.Risicoklasse;
import nl.tijdig.app.omgeving.Bezwaar;
import nl.tijdig.app.omgeving.OpgaveGeweigerd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A decision table counts only without gaps and overlaps. */
class BeslistabelTest {

  private static final String VRAGEN = "Acuut gevaar: ja, nee; Leeftijd: tot 4, 4 of ouder";

  private static List<String> gebreken(String regels) {
    return Tabellezer.lees(VRAGEN, regels).gebreken().stream().map(Bezwaar::zin).toList();
  }

  @Test
  void aTableInWhichEachAnswerStandsOnceIsWhole() {
    var regels = "ja, * = hoog; nee, tot 4 = midden; nee, 4 of ouder = laag";
    assertThat(gebreken(regels)).isEmpty();
    var tabel = Tabellezer.lees(VRAGEN, regels);
    assertThat(tabel.klasse(Map.of("Acuut gevaar", "nee", "Leeftijd", "tot 4")))
        .hasValue(Risicoklasse.MIDDEN);
    assertThat(tabel.klasse(Map.of("Acuut gevaar", "ja", "Leeftijd", "4 of ouder")))
        .hasValue(Risicoklasse.HOOG);
    assertThat(tabel.klasse(Map.of("Acuut gevaar", "ja"))).isEmpty();
    assertThat(tabel.klasse(Map.of("Acuut gevaar", "misschien", "Leeftijd", "tot 4"))).isEmpty();
  }

  @Test
  void aGapAndAnOverlapAreNamed() {
    var tabel = Tabellezer.lees(VRAGEN, "ja, * = hoog; *, tot 4 = midden");
    assertThat(tabel.gebreken())
        .extracting(Bezwaar::zin)
        .containsExactly("beslistabel.overlap", "beslistabel.gat");
    assertThat(tabel.gebreken().getFirst().gegevens())
        .containsExactly(1, 2, "Acuut gevaar: ja; Leeftijd: tot 4");
    assertThat(tabel.gebreken().getLast().gegevens())
        .containsExactly("Acuut gevaar: nee; Leeftijd: 4 of ouder");
    assertThat(gebreken("")).containsExactly("beslistabel.leeg");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ja = hoog",
        "ja, tot 5 = hoog",
        "ja, tot 4 = heel hoog",
        "ja, tot 4",
        "ja, *, * = laag"
      })
  void aLineThatCannotBeReadIsNamed(String regel) {
    assertThatThrownBy(() -> Tabellezer.lees(VRAGEN, regel))
        .isInstanceOf(OpgaveGeweigerd.class)
        .hasMessageContaining("beslistabel.regel");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Gevaar", "Gevaar: ja", ": ja, nee", "A: ja, ja", "A: ja, nee; A: 1, 2"})
  void aQuestionThatCannotBeReadIsNamed(String vraag) {
    assertThatThrownBy(() -> Tabellezer.lees(vraag, "* = laag"))
        .isInstanceOf(OpgaveGeweigerd.class)
        .hasMessageContaining("beslistabel");
  }

  @Test
  void moreCombinationsThanCanBeTriedAreRefused() {
    var vragen = new StringBuilder();
    for (var i = 0; i < 13; i++) {
      vragen.append("V").append(i).append(": ja, nee; ");
    }
    assertThatThrownBy(() -> Tabellezer.lees(vragen.toString(), "* = laag"))
        .hasMessageContaining("beslistabel.te-veel");
  }

  /** Whatever the lines: a table without faults gives each combination exactly one class. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void aTableWithoutFaultsAnswersEverythingAndOneWithFaultsDoesNot(long zaad) {
    var toeval = new Random(zaad);
    for (var keer = 0; keer < 200; keer++) {
      var factoren =
          List.of(new Factor("A", List.of("x", "y")), new Factor("B", List.of("x", "y")));
      var regels = new ArrayList<Beslisregel>();
      for (var i = 0; i < 1 + toeval.nextInt(4); i++) {
        regels.add(
            new Beslisregel(
                List.of(kies(toeval), kies(toeval)), Risicoklasse.values()[toeval.nextInt(3)]));
      }
      var tabel = new Beslistabel(factoren, regels);
      var allesBeantwoord =
          tabel.combinaties().stream()
              .allMatch(een -> tabel.klasse(Map.of("A", een.get(0), "B", een.get(1))).isPresent());
      assertThat(tabel.gebreken().isEmpty()).isEqualTo(allesBeantwoord);
    }
  }

  private static String kies(Random toeval) {
    return List.of("x", "y", Beslisregel.MAAKT_NIET_UIT).get(toeval.nextInt(3));
  }
}
