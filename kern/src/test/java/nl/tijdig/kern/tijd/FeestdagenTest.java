package nl.tijdig.kern.tijd;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which days are no werkdag and by which name; each date checked on a printed calendar. */
class FeestdagenTest {

  @ParameterizedTest(name = "U34: {0} is {1}")
  @CsvSource({
    "2011-04-27, werkdag",
    "2011-04-29, werkdag",
    "2011-04-30, Koninginnedag",
    "2012-04-27, werkdag",
    "2012-04-30, Koninginnedag",
    "2013-04-26, werkdag",
    "2013-04-29, werkdag",
    "2013-04-30, Koninginnedag",
    "2013-05-01, werkdag",
    "2006-04-28, werkdag",
    "2006-04-29, Koninginnedag",
    "2006-04-30, zondag",
    "2014-04-25, werkdag",
    "2014-04-26, Koningsdag",
    "2014-04-27, zondag",
    "2014-04-30, werkdag",
    "2015-04-27, Koningsdag",
    "2015-04-30, werkdag",
    "2025-04-25, werkdag",
    "2025-04-26, Koningsdag",
    "2025-04-27, zondag",
    "2026-04-26, zondag",
    "2026-04-27, Koningsdag",
    "2026-04-28, werkdag"
  })
  void theBirthdayOfTheMonarchIsKeptOnTheDayOfItsYear(String dag, String naam) {
    assertNaam(dag, naam);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "2025-12-31, werkdag",
    "2026-01-01, Nieuwjaarsdag",
    "2026-01-02, gelijkgestelde dag",
    "2026-01-05, werkdag",
    "2026-04-02, werkdag",
    "2026-04-03, Goede Vrijdag",
    "2026-04-04, zaterdag",
    "2026-04-05, zondag",
    "2026-04-06, Tweede Paasdag",
    "2026-04-07, werkdag",
    "2026-05-04, werkdag",
    "2026-05-05, Bevrijdingsdag",
    "2026-05-06, werkdag",
    "2026-05-13, werkdag",
    "2026-05-14, Hemelvaartsdag",
    "2026-05-15, gelijkgestelde dag",
    "2026-05-24, zondag",
    "2026-05-25, Tweede Pinksterdag",
    "2026-05-26, werkdag",
    "2026-12-24, werkdag",
    "2026-12-25, Eerste Kerstdag",
    "2026-12-26, Tweede Kerstdag",
    "2027-12-27, werkdag"
  })
  void everyFeestdagIsNamedAndTheDaysBesideItAreNot(String dag, String naam) {
    assertNaam(dag, naam);
  }

  private static void assertNaam(String dag, String naam) {
    var nummer = (int) LocalDate.parse(dag).toEpochDay();
    var waarom = Kalender.waaromGeenWerkdag(nummer);
    assertThat(waarom == null ? "werkdag" : waarom).isEqualTo(naam);
    assertThat(Kalender.isWerkdag(nummer)).isEqualTo(naam.equals("werkdag"));
  }

  @ParameterizedTest(name = "Easter {0}")
  @CsvSource({
    "1600-04-02",
    "1700-04-11",
    "1709-03-31",
    "1799-03-24",
    "1800-04-13",
    "1899-04-02",
    "1900-04-15",
    "2199-04-14",
    "2200-04-06",
    "2299-04-16",
    "2300-04-08",
    "2400-04-16",
    "2500-04-18",
    "2600-03-23",
    "2700-04-01",
    "2800-04-02",
    "2900-04-11",
    "3000-04-13",
    "3100-04-22",
    "3400-04-06",
    "3600-04-16",
    "3800-03-30",
    "4000-04-09",
    "1818-03-22",
    "1943-04-25",
    "1954-04-18",
    "1961-04-02",
    "1981-04-19",
    "2000-04-23",
    "2008-03-23",
    "2011-04-24",
    "2019-04-21",
    "2024-03-31",
    "2025-04-20",
    "2026-04-05",
    "2038-04-25",
    "2049-04-18",
    "2076-04-19",
    "2100-03-28",
    "2285-03-22",
    "4099-04-19"
  })
  void easterFallsOnTheDayOfTheAlmanac(LocalDate pasen) {
    assertThat(Feestdagen.pasen(pasen.getYear())).isEqualTo(pasen);
  }

  @Test
  void theEquatedDaysAreThoseOfTheDecreesAndNoOthers() {
    var gevonden = new ArrayList<String>();
    for (var dag = LocalDate.of(2000, 1, 1); dag.getYear() < 2040; dag = dag.plusDays(1)) {
      if ("gelijkgestelde dag".equals(Feestdagen.naam((int) dag.toEpochDay()))) {
        gevonden.add(dag.toString());
      }
    }
    assertThat(String.join(" ", gevonden))
        .isEqualTo(
            """
            2014-05-30 2015-01-02 2015-05-04 2015-05-15 2016-05-06 \
            2017-04-28 2017-05-26 2018-05-11 2018-12-24 2018-12-31 2019-05-31 2019-12-27 \
            2020-05-22 2021-05-14 2022-05-27 \
            2023-04-28 2023-05-19 2024-05-10 2024-12-27 2025-05-30 \
            2026-01-02 2026-05-15 2027-05-07 2028-04-28 2028-05-26\
            """);
  }
}
