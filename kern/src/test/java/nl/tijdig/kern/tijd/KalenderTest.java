package nl.tijdig.kern.tijd;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Counting werkdagen, held against counting day by day; also where the table begins and ends. */
class KalenderTest {

  private static final int MAAND = 31;

  /** Around the edges of the table, around 1970, and in every century. */
  static IntStream dagen() {
    var toeval = new Random(34);
    var eeuwen =
        IntStream.rangeClosed(0, 99)
            .map(eeuw -> nummer(1 + 100 * eeuw, 1 + toeval.nextInt(12), 1 + toeval.nextInt(28)));
    var randen = Stream.of(1950, 1970, 2150).flatMapToInt(jaar -> rond(nummer(jaar, 1, 1)));
    return IntStream.concat(eeuwen, randen);
  }

  private static IntStream rond(int dag) {
    return IntStream.rangeClosed(dag - 8, dag + 8);
  }

  private static int nummer(int jaar, int maand, int dag) {
    return (int) LocalDate.of(jaar, maand, dag).toEpochDay();
  }

  @ParameterizedTest
  @MethodSource("dagen")
  void aWerkdagHasNoReasonNotToBeOne(int dag) {
    assertThat(Kalender.isWerkdag(dag)).isEqualTo(Kalender.waaromGeenWerkdag(dag) == null);
  }

  @ParameterizedTest
  @MethodSource("dagen")
  void werkdagenAreCountedOneByOne(int dag) {
    var aantal = 0;
    for (var later = dag + 1; later <= dag + MAAND; later++) {
      if (Kalender.waaromGeenWerkdag(later) == null) {
        aantal++;
        assertThat(Kalender.werkdagNa(dag, aantal)).isEqualTo(later);
      }
      assertThat(Kalender.werkdagenTussen(dag, later)).isEqualTo(aantal);
    }
    assertThat(aantal).isBetween(17, 23);
    assertThat(Kalender.werkdagenTussen(dag, dag)).isZero();
    assertThat(Kalender.werkdagenTussen(dag, dag - 1)).isZero();
    assertThat(Kalender.werkdagenTussen(dag, dag - MAAND)).isZero();
  }

  @ParameterizedTest
  @MethodSource("dagen")
  void theFirstWerkdagIsTheDayItselfOrTheNext(int dag) {
    var eerste = Kalender.eersteWerkdagVanaf(dag);
    assertThat(Kalender.isWerkdag(eerste)).isTrue();
    assertThat(eerste).isBetween(dag, dag + 5);
    assertThat(Kalender.werkdagenTussen(dag - 1, eerste)).isEqualTo(1);
  }

  @ParameterizedTest(name = "{1} werkdagen after {0} is {2}")
  @CsvSource({
    "2024-12-20, 5, 2025-01-02",
    "2026-04-01, 5, 2026-04-10",
    "2026-05-11, 5, 2026-05-20",
    "2020-12-22, 5, 2020-12-30",
    "2149-12-29, 5, 2150-01-06",
    "1949-12-30, 5, 1950-01-06",
    "0001-01-01, 1, 0001-01-02"
  })
  void theExamplesOfTheContractAndTheEdgesOfTheTable(LocalDate na, int aantal, LocalDate dag) {
    assertThat(Kalender.werkdagNa((int) na.toEpochDay(), aantal)).isEqualTo((int) dag.toEpochDay());
  }

  @Test
  void aWholeCenturyIsCountedAsOneSum() {
    var begin = nummer(1949, 1, 1);
    var eind = nummer(2151, 1, 4);
    var aantal = IntStream.rangeClosed(begin + 1, eind).filter(Kalender::isWerkdag).count();
    assertThat(Kalender.werkdagenTussen(begin, eind)).isEqualTo((int) aantal);
    assertThat(Kalender.werkdagNa(begin, (int) aantal)).isEqualTo(eind);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({"2026-11-27, ", "2026-11-28, zaterdag", "2026-11-29, zondag", "2026-11-30, "})
  void aWeekendIsNamed(LocalDate dag, String naam) {
    assertThat(Kalender.waaromGeenWerkdag((int) dag.toEpochDay())).isEqualTo(naam);
  }
}
