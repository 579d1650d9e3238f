package nl.tijdig.app.bewaring.termijn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.tijdig.app.bewaring.termijn.Bewaaroordeel.Uitkomst;
import nl.tijdig.app.bewaring.termijn.Bewaartermijn.Grens;
import nl.tijdig.app.bewaring.termijn.Bewaartermijn.Vanaf;
import nl.tijdig.kern.dossier.Gebeurtenis;
import nl.tijdig.kern.dossier.Maatregelfeit.MaatregelBeeindigd;
import nl.tijdig.kern.dossier.Maatregelfeit.MaatregelUitgesproken;
import nl.tijdig.kern.dossier.Maatregelsoort;
import nl.tijdig.kern.tijd.Datum;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The day before, the day, the day after; and what is missing is never guessed. */
class BewaaroordeelTest {

  private static final Bewaartermijn DERTIG_NA_18 =
      new Bewaartermijn(
          Set.of(Maatregelsoort.OTS), Vanaf.MEERDERJARIGHEID, 30, Grens.HOOGSTENS, "bron");
  private static final Bewaartermijn TWINTIG_NA_EINDE =
      new Bewaartermijn(
          Set.of(Maatregelsoort.OTS, Maatregelsoort.VOOGDIJ),
          Vanaf.EINDE_MAATREGEL,
          20,
          Grens.MINSTENS,
          "bron");
  private static final Bewaartermijn HONDERD_NA_GEBOORTE =
      new Bewaartermijn(Set.of(Maatregelsoort.OTS), Vanaf.GEBOORTE, 100, Grens.MINSTENS, "bron");

  @ParameterizedTest
  @CsvSource({
    "1970-05-10, 2018-05-09, BLIJFT",
    "1970-05-10, 2018-05-10, MAG_WEG",
    "1970-05-10, 2018-05-11, MAG_WEG",
    // Born on a leap day: 2020 has one, 2022 has none.
    "1972-02-29, 2020-02-28, BLIJFT",
    "1972-02-29, 2020-02-29, MAG_WEG",
    "1972-02-29, 2020-03-01, MAG_WEG",
  })
  void thirtyYearsAfterMajority(LocalDate geboren, LocalDate dag, Uitkomst verwacht) {
    assertThat(oordeel(ots(geboren, null), dag, DERTIG_NA_18).uitkomst()).isEqualTo(verwacht);
  }

  @ParameterizedTest
  @CsvSource({
    "1904-02-29, 2004-02-28, BLIJFT",
    "1904-02-29, 2004-02-29, MAG_WEG",
    "1904-02-29, 2004-03-01, MAG_WEG",
    // 1900 + 100 is a leap year, 2000 + 100 is none.
    "2000-02-29, 2100-02-28, BLIJFT",
    "2000-02-29, 2100-03-01, MAG_WEG",
    "2000-02-29, 2100-03-02, MAG_WEG"
  })
  void aHundredYearsAfterBirth(LocalDate geboren, LocalDate dag, Uitkomst verwacht) {
    assertThat(oordeel(ots(geboren, null), dag, HONDERD_NA_GEBOORTE).uitkomst())
        .isEqualTo(verwacht);
  }

  @ParameterizedTest
  @CsvSource({
    "2000-06-30, 2020-06-30, BLIJFT",
    "2000-06-30, 2020-07-01, MAG_WEG",
    "2000-06-30, 2020-07-02, MAG_WEG",
    "2004-02-29, 2024-02-29, BLIJFT",
    "2004-02-29, 2024-03-01, MAG_WEG"
  })
  void twentyYearsAfterTheLastDayOfTheMeasure(LocalDate einde, LocalDate dag, Uitkomst verwacht) {
    assertThat(oordeel(ots(null, einde), dag, TWINTIG_NA_EINDE).uitkomst()).isEqualTo(verwacht);
  }

  @Test
  void theLongestTermCounts() {
    var gegevens = ots(LocalDate.of(1970, 5, 10), LocalDate.of(2005, 1, 1));
    var oordeel = oordeel(gegevens, LocalDate.of(2020, 1, 1), DERTIG_NA_18, TWINTIG_NA_EINDE);
    assertThat(oordeel.uitkomst()).isEqualTo(Uitkomst.BLIJFT);
    assertThat(oordeel.weg()).isEqualTo("2025-01-02");
    assertThat(oordeel.gronden()).hasSize(2);
  }

  @Test
  void whatIsMissingIsNamedUnlessAnotherTermHoldsItAnyway() {
    var dag = LocalDate.of(2026, 11, 24);
    var niets = oordeel(ots(null, null), dag, DERTIG_NA_18, TWINTIG_NA_EINDE);
    assertThat(niets.uitkomst()).isEqualTo(Uitkomst.NIET_TE_BEOORDELEN);
    assertThat(niets.ontbreekt()).containsExactly("einde", "geboortedatum");
    var lang = oordeel(ots(null, LocalDate.of(2020, 1, 1)), dag, DERTIG_NA_18, TWINTIG_NA_EINDE);
    assertThat(lang.uitkomst()).isEqualTo(Uitkomst.BLIJFT);
    assertThat(lang.ontbreekt()).containsExactly("geboortedatum");
    var kort = oordeel(ots(null, LocalDate.of(2000, 1, 1)), dag, DERTIG_NA_18, TWINTIG_NA_EINDE);
    assertThat(kort.uitkomst()).isEqualTo(Uitkomst.NIET_TE_BEOORDELEN);
  }

  @Test
  void aMeasureWithoutATermIsNotGuessed() {
    var reclassering =
        new Bewaargegevens(
            Set.of(Maatregelsoort.JEUGDRECLASSERING), LocalDate.of(1950, 1, 1), null, null);
    var oordeel = oordeel(reclassering, LocalDate.of(2026, 11, 24), DERTIG_NA_18);
    assertThat(oordeel.uitkomst()).isEqualTo(Uitkomst.NIET_TE_BEOORDELEN);
    assertThat(oordeel.ontbreekt()).containsExactly("termijn");
    assertThat(
            oordeel(
                    new Bewaargegevens(Set.of(), LocalDate.of(1950, 1, 1), null, null),
                    LocalDate.of(2026, 11, 24),
                    DERTIG_NA_18)
                .ontbreekt())
        .containsExactly("maatregel");
  }

  @Test
  void whatIsHeldBackStaysWhateverItsTerm() {
    var vast =
        new Bewaargegevens(
            Set.of(Maatregelsoort.OTS), LocalDate.of(1950, 1, 1), null, "er loopt een klacht");
    assertThat(oordeel(vast, LocalDate.of(2026, 11, 24), DERTIG_NA_18).uitkomst())
        .isEqualTo(Uitkomst.VASTGEHOUDEN);
  }

  @Test
  void aMeasureThatStillRunsIsKept() {
    var oud = ots(LocalDate.of(1970, 5, 10), LocalDate.of(2026, 11, 24));
    assertThat(oordeel(oud, LocalDate.of(2026, 11, 24), DERTIG_NA_18).uitkomst())
        .isEqualTo(Uitkomst.BLIJFT);
    assertThat(oordeel(oud, LocalDate.of(2026, 11, 25), DERTIG_NA_18).uitkomst())
        .isEqualTo(Uitkomst.MAG_WEG);
  }

  @Test
  void theEndIsThatOfTheLastMeasure() {
    assertThat(einde(uitgesproken("2020-01-01", LocalDate.of(2020, 12, 31))))
        .isEqualTo("2020-12-31");
    assertThat(
            einde(uitgesproken("2020-01-01", LocalDate.of(2020, 12, 31)), beeindigd("2020-06-01")))
        .isEqualTo("2020-06-01");
    assertThat(
            einde(
                uitgesproken("2020-01-01", null),
                beeindigd("2020-06-01"),
                uitgesproken("2021-01-01", null)))
        .isNull();
    assertThat(einde(uitgesproken("2020-01-01", null), beeindigd("2020-06")))
        .isEqualTo("2020-06-30");
    assertThat(einde()).isNull();
  }

  @Test
  void theLogIsKeptFiveYearsAtLeast() {
    assertThat(new Bewaartermijnen.Log(5, "bron").jaren()).isEqualTo(5);
    assertThatThrownBy(() -> new Bewaartermijnen.Log(4, "bron")).hasMessageContaining("minstens 5");
  }

  private static @Nullable LocalDate einde(Gebeurtenis... feiten) {
    return Bewaargegevens.van(List.of(feiten), null, null).einde();
  }

  private static Gebeurtenis uitgesproken(String op, @Nullable LocalDate einde) {
    return new MaatregelUitgesproken(Datum.van(op), Maatregelsoort.OTS, einde);
  }

  private static Gebeurtenis beeindigd(String op) {
    return new MaatregelBeeindigd(Datum.van(op), null);
  }

  private static Bewaargegevens ots(@Nullable LocalDate geboren, @Nullable LocalDate einde) {
    return new Bewaargegevens(Set.of(Maatregelsoort.OTS), geboren, einde, null);
  }

  private static Bewaaroordeel oordeel(
      Bewaargegevens gegevens, LocalDate dag, Bewaartermijn... termijnen) {
    return Bewaaroordeel.van(gegevens, List.of(termijnen), dag);
  }
}
