package nl.tijdig.app.gezin.klacht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import nl.tijdig.app.gezin.klacht.Klachtregel.Wat;
import nl.tijdig.app.omgeving.OpgaveGeweigerd;
import nl.tijdig.app.pagina.Antwoorden;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The decision table: each boundary with the day before and the day after it. */
class KlachtadviesTest {

  private static Klachtadvies skj(String klachtdag, boolean ernstig, boolean naAndere) {
    return Klachtadvies.van(
        new Klachtvraag(
            Klachtonderwerp.PROFESSIONAL, null, LocalDate.parse(klachtdag), ernstig, naAndere));
  }

  private static Klachtadvies over(Klachtonderwerp over, String gebeurd, String klachtdag) {
    return Klachtadvies.van(
        new Klachtvraag(over, LocalDate.parse(gebeurd), LocalDate.parse(klachtdag), null, false));
  }

  @ParameterizedTest
  @DisplayName("F64: the same act judged by another body may make a complaint inadmissible")
  @CsvSource({
    "2021-09-01, false",
    "2021-09-30, false",
    "2021-10-01, true",
    "2021-10-02, true",
    "2021-10-05, true",
    "2022-10-30, true",
    "2022-10-31, true",
    "2022-11-01, false"
  })
  void stackingIsFlaggedFromOctober2021(String klachtdag, boolean gevlagd) {
    assertThat(skj(klachtdag, true, true).letOp())
        .extracting(Klachtregel::zegt)
        .matches(regels -> regels.contains("stapelen") == gevlagd);
    assertThat(skj(klachtdag, true, false).letOp())
        .extracting(Klachtregel::zegt)
        .doesNotContain("stapelen", "stapelen-onbekend");
  }

  @ParameterizedTest
  @DisplayName("F64: whether the rule outlived the reglement is not known, and is not guessed")
  @CsvSource({"2022-10-31, false", "2022-11-01, true", "2022-11-02, true"})
  void whatIsNotEstablishedSaysSo(String klachtdag, boolean onbekend) {
    assertThat(skj(klachtdag, false, true).letOp())
        .extracting(Klachtregel::zegt)
        .matches(regels -> regels.contains("stapelen-onbekend") == onbekend);
  }

  @ParameterizedTest
  @DisplayName("F64: serious goes to the tuchtcollege, else consultation from January 2022")
  @CsvSource({
    "2021-12-30, true, tuchtcollege",
    "2021-12-31, false, tuchtcollege",
    "2022-01-01, false, commissie-van-consultatie",
    "2022-01-02, false, commissie-van-consultatie",
    "2022-01-01, true, tuchtcollege",
    "2026-11-28, false, commissie-van-consultatie",
    "2026-11-28, true, tuchtcollege"
  })
  void seriousnessChoosesTheWay(String klachtdag, boolean ernstig, String weg) {
    assertThat(skj(klachtdag, ernstig, false).weg().zegt()).isEqualTo(weg);
  }

  @ParameterizedTest
  @CsvSource({
    "AANWIJZING, 2026-05-11, 2026-05-25, 2026-05-26, false",
    "AANWIJZING, 2026-05-11, 2026-05-26, 2026-05-26, false",
    "AANWIJZING, 2026-05-11, 2026-05-27, 2026-05-26, true",
    "BESCHIKKING, 2026-04-12, 2026-05-26, 2026-05-26, false",
    "BESCHIKKING, 2026-04-12, 2026-05-27, 2026-05-26, true",
    "UITSPRAAK, 2020-11-30, 2021-02-28, 2021-03-01, false",
    "UITSPRAAK, 2020-11-30, 2021-03-01, 2021-03-01, false",
    "UITSPRAAK, 2020-11-30, 2021-03-02, 2021-03-01, true"
  })
  void theLastDayMovesPastDaysOffAndStillCounts(
      Klachtonderwerp over, String op, String klachtdag, LocalDate uiterlijk, boolean teLaat) {
    var advies = over(over, op, klachtdag);
    assertThat(advies.uiterlijk()).isEqualTo(uiterlijk);
    assertThat(advies.isTeLaat()).isEqualTo(teLaat);
  }

  @ParameterizedTest
  @CsvSource({
    "2019-03-03, 5",
    "2019-03-04, 3",
    "2019-03-05, 3",
    "2022-10-30, 3",
    "2022-10-31, 3",
    "2022-11-01,"
  })
  void theTermOfTheSkjIsThatOfTheDayOfTheComplaint(String klachtdag, @Nullable Integer jaren) {
    var termijn = skj(klachtdag, true, false).termijn();
    if (jaren == null) {
      assertThat(termijn).isNull();
    } else {
      assertThat(termijn).isNotNull();
      assertThat(termijn.binnen()).isNotNull();
      assertThat(termijn.binnen().termijn().aantal()).isEqualTo(jaren);
    }
  }

  @ParameterizedTest
  @CsvSource({"2026-11-27, false", "2026-11-28, false", "2026-11-29, true"})
  void theMunicipalityNeedNotTreatWhatIsOlderThanAYear(String klachtdag, boolean oud) {
    assertThat(over(Klachtonderwerp.GEMEENTE, "2025-11-28", klachtdag).letOp())
        .extracting(Klachtregel::zegt)
        .matches(regels -> regels.contains("ouder-dan-een-jaar") == oud);
  }

  /** No gap and no overlap: on each day on which a row begins or ends, one way and one term. */
  @ParameterizedTest
  @EnumSource(Klachtonderwerp.class)
  void everyAnswerLeadsToOneWayAndAtMostOneTerm(Klachtonderwerp over) {
    var dagen =
        Klachtregels.alle().stream()
            .map(Klachtregel::geldig)
            .flatMap(geldig -> Stream.of(geldig.vanaf(), geldig.tot()))
            .flatMap(dag -> dag == null ? Stream.of() : Stream.of(dag, dag.plusDays(1)))
            .distinct()
            .toList();
    assertThat(dagen).hasSizeGreaterThan(5);
    for (var dag : dagen) {
      for (var ernstig : new boolean[] {true, false}) {
        var vraag = new Klachtvraag(over, dag, dag, ernstig, false);
        assertThat(Klachtregels.alle())
            .filteredOn(regel -> regel.wat() == Wat.WEG && regel.past(vraag))
            .as("%s", vraag)
            .hasSize(1);
        assertThat(Klachtregels.alle())
            .filteredOn(regel -> regel.wat() == Wat.TERMIJN && regel.past(vraag))
            .as("%s", vraag)
            .hasSizeLessThan(2);
      }
    }
  }

  @Test
  void everyRowNamesItsSource() {
    assertThat(Klachtregels.alle()).allMatch(regel -> regel.bron().matches(".*[0-9A-Z].*"));
  }

  @Test
  void nobodyComplainsBeforeItHappened() {
    var antwoorden = Antwoorden.met(Map.of("gebeurd", "2026-11-20", "klachtdag", "2026-11-19"));
    assertThatThrownBy(() ->
            Klachtvraag.lees(Klachtonderwerp.AANWIJZING, antwoorden, LocalDate.of(2026, 11, 28)))
        .isInstanceOf(OpgaveGeweigerd.class);
  }
}
