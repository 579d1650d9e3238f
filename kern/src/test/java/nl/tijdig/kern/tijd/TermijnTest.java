package nl.tijdig.kern.tijd;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long a term lasts, how late it was, and how it is called. */
class TermijnTest {

  @ParameterizedTest(name = "{0} {1} after {2} is {3}")
  @CsvSource({
    "5, WERKDAGEN, 2020-12-22, 2020-12-30",
    "5, DAGEN, 2020-12-22, 2020-12-27",
    "6, WEKEN, 2020-11-16, 2020-12-28",
    "3, MAANDEN, 2020-11-29, 2021-02-28",
    "3, MAANDEN, 2020-11-30, 2021-02-28",
    "3, MAANDEN, 2020-12-01, 2021-03-01",
    "1, MAANDEN, 2020-01-31, 2020-02-29",
    "1, JAREN, 2020-02-28, 2021-02-28",
    "1, JAREN, 2020-02-29, 2021-02-28",
    "1, JAREN, 2020-03-01, 2021-03-01"
  })
  void theDueDayIsTheLastOfTheTerm(int aantal, Eenheid eenheid, LocalDate start, LocalDate dag) {
    assertThat(new Termijn(aantal, eenheid).na((int) start.toEpochDay()))
        .isEqualTo((int) dag.toEpochDay());
  }

  @ParameterizedTest(name = "Algemene termijnenwet for {0} {1}: {2}")
  @CsvSource({
    "1000, WERKDAGEN, true",
    "89, DAGEN, true",
    "90, DAGEN, true",
    "91, DAGEN, false",
    "11, WEKEN, true",
    "12, WEKEN, true",
    "13, WEKEN, false",
    "2, MAANDEN, true",
    "3, MAANDEN, true",
    "4, MAANDEN, false",
    "1, JAREN, false"
  })
  void onlyShortTermsAreLengthened(int aantal, Eenheid eenheid, boolean mag) {
    assertThat(new Termijn(aantal, eenheid).isVerlengbaar()).isEqualTo(mag);
  }

  @ParameterizedTest(name = "due on Friday, done on {0}: {1} werkdagen or {2} days late")
  @CsvSource({"2026-11-27, 0, 0", "2026-11-28, 0, 1", "2026-11-30, 1, 3", "2026-12-01, 2, 4"})
  void latenessIsCountedInItsOwnUnit(LocalDate op, int werkdagen, int dagen) {
    var uiterlijk = (int) LocalDate.of(2026, 11, 27).toEpochDay();
    var dag = (int) op.toEpochDay();
    assertThat(Termijn.werkdagen(5).teLaat(uiterlijk, dag)).isEqualTo(werkdagen);
    assertThat(Termijn.werkdagen(5).telling()).isEqualTo(Eenheid.WERKDAGEN);
    for (var termijn : new Termijn[] {Termijn.dagen(5), Termijn.weken(6), Termijn.jaren(1)}) {
      assertThat(termijn.teLaat(uiterlijk, dag)).isEqualTo(dagen);
      assertThat(termijn.telling()).isEqualTo(Eenheid.DAGEN);
    }
  }

  @Test
  void oneIsSingular() {
    assertThat(Termijn.werkdagen(1)).hasToString("1 werkdag");
    assertThat(Termijn.werkdagen(5)).hasToString("5 werkdagen");
    assertThat(Termijn.dagen(1)).hasToString("1 dag");
    assertThat(Termijn.dagen(5)).hasToString("5 dagen");
    assertThat(Termijn.weken(1)).hasToString("1 week");
    assertThat(Termijn.weken(6)).hasToString("6 weken");
    assertThat(Termijn.maanden(1)).hasToString("1 maand");
    assertThat(Termijn.maanden(3)).hasToString("3 maanden");
    assertThat(Termijn.jaren(1)).hasToString("1 jaar");
    assertThat(Termijn.jaren(2)).hasToString("2 jaar");
  }
}
