package nl.tijdig.app.toezicht.telling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import nl.tijdig.app.toezicht.bevinding.Aspect;
import nl.tijdig.app.toezicht.bevinding.Beoordeling;
import nl.tijdig.app.toezicht.bevinding.Bevinding;
import nl.tijdig.app.toezicht.bevinding.Bewijsbron;
import nl.tijdig.app.toezicht.bevinding.Casus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Totals from case level (F20), shares with their denominator (F23). */
class TellingTest {

  private final List<Casus> casussen = new ArrayList<>();

  @Test
  void vastIsSixtyOneAssessedAndEightNotInOrder() {
    per(Aspect.N1_VAST, new int[][] {{23, 4}, {21, 4}, {5, 0}, {11, 0}, {1, 0}});
    controleer(Aspect.N1_VAST, 61, 8);
  }

  @Test
  void tijdigIsThirtyTwoAssessedAndEightNotInOrder() {
    per(Aspect.N1_TIJDIG, new int[][] {{13, 5}, {10, 2}, {5, 1}, {3, 0}, {1, 0}});
    controleer(Aspect.N1_TIJDIG, 32, 8);
  }

  @Test
  void aKoersIsThereInTwentySevenOfThirtyThree() {
    per(Aspect.N2_AANWEZIG, new int[][] {{13, 3}, {11, 3}, {4, 0}, {5, 0}, {0, 0}});
    controleer(Aspect.N2_AANWEZIG, 33, 33 - 27);
  }

  @Test
  void aKoersIsGedragenInThirtyOfThirtySix() {
    per(Aspect.N2_GEDRAGEN, new int[][] {{13, 3}, {14, 2}, {4, 1}, {5, 0}, {0, 0}});
    controleer(Aspect.N2_GEDRAGEN, 36, 36 - 30);
  }

  private void per(Aspect aspect, int[][] perGi) {
    var gis = List.of("DJGB", "JBRA", "LJ&R", "WSS", "Briedis");
    for (var gi = 0; gi < gis.size(); gi++) {
      for (var nummer = 0; nummer < perGi[gi][0]; nummer++) {
        var oordeel = nummer < perGi[gi][1] ? Beoordeling.NIET_OP_ORDE : Beoordeling.OP_ORDE;
        var bevinding = Bevinding.van(aspect, oordeel, Bewijsbron.DOSSIER);
        casussen.add(new Casus(casussen.size() + 1, null, gis.get(gi), null, List.of(bevinding)));
      }
      assertThat(Uitsplitsing.van(aspect, casussen).vanGi(gis.get(gi)))
          .isEqualTo(new Telling(perGi[gi][0] - perGi[gi][1], perGi[gi][1], 0));
    }
  }

  private void controleer(Aspect aspect, int beoordeeld, int nietOpOrde) {
    var totaal = Uitsplitsing.van(aspect, casussen).totaal();
    assertThat(totaal.beoordeeld()).isEqualTo(beoordeeld);
    assertThat(totaal.nietOpOrde()).isEqualTo(nietOpOrde);
  }

  @Test
  void aCaseThatCannotBeJudgedIsNotPartOfTheWhole() {
    var telling = Telling.NUL.met(Beoordeling.OP_ORDE).met(Beoordeling.NIET_TE_BEOORDELEN);

    assertThat(telling.aandeel()).isEqualTo(new Aandeel(1, 1));
  }

  @ParameterizedTest
  @CsvSource({"1, 4, 25", "32, 54, 59", "1, 8, 13", "2, 3, 67", "0, 3, 0", "3, 3, 100"})
  void aPercentageIsRoundedHalfUp(int deel, int geheel, int procent) {
    assertThat(new Aandeel(deel, geheel).procent()).isEqualTo(procent);
  }

  @ParameterizedTest
  @CsvSource({"9, true", "10, false", "11, false"})
  void belowTheSmallNumberAShareIsIndicative(int geheel, boolean indicatief) {
    assertThat(new Aandeel(1, geheel).isIndicatief(10)).isEqualTo(indicatief);
  }

  @Test
  void thereIsNoShareOfNothingAndNoneAboveTheWhole() {
    assertThat(Telling.NUL.aandeel().isLeeg()).isTrue();
    assertThatThrownBy(() -> Telling.NUL.aandeel().procent())
        .hasMessage("van nul casussen is er geen percentage");
    assertThatThrownBy(() -> new Aandeel(5, 4))
        .hasMessage("5 van 4 is geen aandeel; controleer beide aantallen");
  }
}
