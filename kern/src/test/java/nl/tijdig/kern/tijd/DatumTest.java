package nl.tijdig.kern.tijd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The four ways of writing a date, and no other. */
class DatumTest {

  @ParameterizedTest(name = "{0} is {1} up to {2}")
  @CsvSource({
    "2020-12-22, 2020-12-22, 2020-12-22",
    "2020-12, 2020-12-01, 2020-12-31",
    "2020-11, 2020-11-01, 2020-11-30",
    "2020-02, 2020-02-01, 2020-02-29",
    "2021-02, 2021-02-01, 2021-02-28",
    "2020, 2020-01-01, 2020-12-31",
    "2020-12-01/2020-12-15, 2020-12-01, 2020-12-15",
    "2020-12-01/2020-12-01, 2020-12-01, 2020-12-01",
    "0001-01-01, 0001-01-01, 0001-01-01",
    "0001, 0001-01-01, 0001-12-31",
    "9999-12-31, 9999-12-31, 9999-12-31",
    "9999, 9999-01-01, 9999-12-31",
    "1969-12-31, 1969-12-31, 1969-12-31"
  })
  void aDateIsAClosedSetOfDays(String tekst, LocalDate vroegst, LocalDate laatst) {
    var datum = Datum.van(tekst);
    assertThat(datum.vroegsteDag()).isEqualTo(vroegst);
    assertThat(datum.laatsteDag()).isEqualTo(laatst);
    assertThat(datum.vroegst()).isEqualTo((int) vroegst.toEpochDay());
    assertThat(datum.laatst()).isEqualTo((int) laatst.toEpochDay());
    assertThat(datum.isExact()).isEqualTo(vroegst.equals(laatst));
    assertThat(Datum.van(datum.toString())).isEqualTo(datum);
    assertThat(Datum.van(datum.inDagen())).isEqualTo(datum);
  }

  @ParameterizedTest(name = "{0} is written as {1}, or in days as {2}")
  @CsvSource({
    "2020-12-22, 2020-12-22, 2020-12-22",
    "2020, 2020, 2020-01-01/2020-12-31",
    "0700, 0700, 0700-01-01/0700-12-31",
    "2020-12, 2020-12, 2020-12-01/2020-12-31",
    "2020-01, 2020-01, 2020-01-01/2020-01-31",
    "2020-01-01/2020-12-31, 2020, 2020-01-01/2020-12-31",
    "2020-02-01/2020-02-29, 2020-02, 2020-02-01/2020-02-29",
    "2020-01-01/2020-12-30, 2020-01-01/2020-12-30, 2020-01-01/2020-12-30",
    "2020-01-02/2020-12-31, 2020-01-02/2020-12-31, 2020-01-02/2020-12-31",
    "2020-01-01/2021-12-31, 2020-01-01/2021-12-31, 2020-01-01/2021-12-31",
    "2020-02-01/2020-02-28, 2020-02-01/2020-02-28, 2020-02-01/2020-02-28",
    "2020-02-02/2020-02-29, 2020-02-02/2020-02-29, 2020-02-02/2020-02-29",
    "2020-02-01/2020-03-31, 2020-02-01/2020-03-31, 2020-02-01/2020-03-31",
    "2020-01-01, 2020-01-01, 2020-01-01"
  })
  void itIsWrittenAsShortAsItIsReadBack(String tekst, String kort, String inDagen) {
    assertThat(Datum.van(tekst)).hasToString(kort);
    assertThat(Datum.van(tekst).inDagen()).isEqualTo(inDagen);
  }

  @ParameterizedTest(name = "unreadable: {0}")
  @ValueSource(
      strings = {
        "",
        "20",
        "202",
        "20200",
        "2020-1",
        "2020/12",
        "2020-1-1",
        "2020-12/22",
        "2020/12-22",
        "20201222",
        "22-12-2020",
        "2020-12-2x",
        "2020-12-2/",
        "2020-12-2:",
        "x020-12-22",
        "2020-12-22T00:00",
        "2020-12-22 ",
        "2020-12-01 2020-12-15",
        "2020-12-01/2020-12",
        "2020-12-01/2020/12-15",
        "2020-12/2021-01",
        "٢٠٢٠"
      })
  void whatIsWrittenOtherwiseIsRefusedWithTheWayToWriteIt(String tekst) {
    assertThatThrownBy(() -> Datum.van(tekst))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "onleesbare datum '%s': schrijf JJJJ-MM-DD, JJJJ-MM, JJJJ of JJJJ-MM-DD/JJJJ-MM-DD",
            tekst);
  }

  @ParameterizedTest(name = "impossible: {0}")
  @ValueSource(
      strings = {
        "0000",
        "0000-01",
        "0000-01-01",
        "2020-00",
        "2020-13",
        "2020-00-01",
        "2020-13-01",
        "2020-12-00",
        "2020-12-32",
        "2020-11-31",
        "2021-02-29",
        "2020-11-31/2020-12-01",
        "2020-12-01/2020-12-32"
      })
  void aDayThatIsNotOnTheCalendarIsRefused(String tekst) {
    assertThatThrownBy(() -> Datum.van(tekst))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("onmogelijke datum '%s': die dag bestaat niet", tekst);
  }

  @Test
  void anIntervalDoesNotEndBeforeItBegins() {
    assertThatThrownBy(() -> Datum.van("2020-12-15/2020-12-14"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("omgekeerd interval '2020-12-15/2020-12-14': het einde ligt voor het begin");
    assertThatThrownBy(() -> new Datum(1, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("omgekeerd interval: het einde ligt voor het begin");
    assertThat(new Datum(0, 0).isExact()).isTrue();
  }

  @ParameterizedTest(name = "AM2: {0} is no date")
  @ValueSource(
      strings = {
        "-0044-03-15",
        "+12345-01-01",
        "12345-01-01",
        "-999999999-01-01",
        "-044",
        "+2020",
        "-001-01",
        "-044-03-15",
        "-044-03-15/2020-01-01",
        "2020-01-01/+999-01-01"
      })
  void aYearOutsideFourDigitsIsRefusedWhereDatesAreRead(String tekst) {
    assertThatThrownBy(() -> Datum.van(tekst))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("onleesbare datum '" + tekst + "'");
  }

  /** A day number that does not fit would come back as another day, without a word (AH4). */
  @ParameterizedTest(name = "AM2: {0} has a day number: {1}")
  @CsvSource({
    "-999999999-01-01, false",
    "-0044-03-15, false",
    "0000-12-31, false",
    "0001-01-01, true",
    "9999-12-31, true",
    "+10000-01-01, false",
    "+12345-01-01, false",
    "+999999999-12-31, false"
  })
  void aDayOutsideTheFormatHasNoNumber(LocalDate dag, boolean mag) {
    if (mag) {
      assertThat(Datum.dagnummer(dag)).isEqualTo((int) dag.toEpochDay());
      assertThat(Datum.op(dag).vroegsteDag()).isEqualTo(dag);
    } else {
      assertThatThrownBy(() -> Datum.dagnummer(dag))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("onmogelijke datum '%s': schrijf een jaar van 0001 tot en met 9999", dag);
      assertThatThrownBy(() -> Datum.op(dag)).isInstanceOf(IllegalArgumentException.class);
    }
  }
}
