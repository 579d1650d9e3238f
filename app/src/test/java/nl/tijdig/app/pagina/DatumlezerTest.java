package nl.tijdig.app.pagina;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import nl.tijdig.kern.tijd.Datum;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** Dates as people write them, within one bound. */
class DatumlezerTest {

  /** U26, G12: a day is asked as it is shown. */
  @ParameterizedTest
  @CsvSource({
    "2026-11-23, 2026-11-23",
    "23-11-2026, 2026-11-23",
    "23/11/2026, 2026-11-23",
    "23.11.2026, 2026-11-23",
    "3-2-2026, 2026-02-03",
    "23 november 2026, 2026-11-23",
    "1 mrt 2026, 2026-03-01",
    "23 March 2026, 2026-03-23",
    "'November 23, 2026', 2026-11-23",
    "november 2026, 2026-11",
    "nov 2026, 2026-11",
    "2026-11, 2026-11",
    "2026, 2026",
    "2020-12-01/2020-12-15, 2020-12-01/2020-12-15",
    // U33
    "2012-00-00, 2012",
    "2012-05-00, 2012-05",
    "00-00-2012, 2012",
    "00-05-2012, 2012-05",
    "mei 2012, 2012-05",
    "1900-01-01, 1900-01-01",
    "2100-12-31, 2100-12-31"
  })
  void aDateIsReadAsItIsWritten(String tekst, String datum) {
    assertThat(Datumlezer.datum(tekst)).map(Object::toString).hasValue(datum);
  }

  /** Finding AM2. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "-0044-03-15",
        "+12345-01-01",
        "-999999999-01-01",
        "0001-01-01",
        "1899-12-31",
        "2101-01-01",
        "31-11-2026",
        "2026-02-30",
        "2026-00-12",
        "12-00-2026",
        "23/11-2026",
        "11 mrtx 2026 ",
        "",
        "gisteren"
      })
  void whatIsNoDateOrOutOfBoundsIsRefused(String tekst) {
    assertThat(Datumlezer.datum(tekst)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"november 2026", "2026", "2020-12-01/2020-12-15"})
  void whatIsMoreThanOneDayIsNoDay(String tekst) {
    assertThat(Datumlezer.dag(tekst)).isEmpty();
  }

  /** U26: a form takes what the pages show, in both languages. */
  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void whatThePagesShowIsReadAgain(String taal) {
    LocaleContextHolder.setLocale(Locale.of(taal));
    try {
      for (var tekst : List.of("2026-11-23", "2026-03", "2026", "2020-12-01/2021-01-15")) {
        var getoond = new Datumtekst().tekst(Datum.van(tekst));
        assertThat(Datumlezer.datum(getoond)).as(getoond).hasValue(Datum.van(tekst));
      }
    } finally {
      LocaleContextHolder.resetLocaleContext();
    }
  }
}
