package nl.tijdig.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fictitious population: the same for the same seed, and fit to be judged. */
class GenereerTest {

  private static final Pattern MAAND = Pattern.compile("\"op\":\"\\d{4}-\\d{2}\"");

  @Test
  void theSameSeedGivesTheSameBytesAndAnotherSeedOthers() throws IOException {
    var eerste = genereer("200", "7").uit();
    assertThat(genereer("200", "7").uit()).isEqualTo(eerste);
    assertThat(genereer("200", "8").uit()).isNotEqualTo(eerste);
    assertThat(genereer("300", "7").uit()).startsWith(eerste);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar-EG", "fa-IR", "tr-TR", "nl-NL", "und"})
  void theLocaleOfTheEnvironmentDoesNotCount(String taal) throws IOException {
    var locale = Locale.forLanguageTag(taal);
    var daar =
        Opdracht.voerUitMet(
            List.of(
                "-Duser.language=" + locale.getLanguage(), "-Duser.country=" + locale.getCountry()),
            "genereer",
            "--dossiers",
            "5",
            "--zaad",
            "7",
            "--uitvoer",
            "-");
    assertThat(daar.uit()).isEqualTo(genereer("5", "7").uit()).contains("\"K-000001\"");
  }

  @Test
  void exactMeansNoUncertainDates() throws IOException {
    assertThat(MAAND.matcher(genereer("500", "7").uit()).find()).isTrue();
    assertThat(MAAND.matcher(genereer("500", "7", "--exact").uit()).find()).isFalse();
  }

  @Test
  void whatIsGeneratedIsJudgedAndShowsEveryVerdict() throws IOException {
    var dossiers = genereer("2000", "7");
    assertThat(dossiers.status()).isZero();
    var af =
        Opdracht.voerUit(dossiers.uit(), "toets", "--invoer", "-", "--peildatum", "2026-11-24");
    assertThat(af.status()).isZero();
    assertThat(af.uit().lines()).hasSize(17 * 2000);
    assertThat(af.uit())
        .contains(
            "\"voldaan\"",
            "\"gemotiveerd\"",
            "\"niet_voldaan\"",
            "\"loopt\"",
            "\"niet_te_beoordelen\"",
            "\"niet_van_toepassing\"");
  }

  /** With 100,000 dossiers this gives the five million facts of the load measurement. */
  @Test
  void theFullProfileTellsFiftyFactsADossierOfFifteenChildrenAWorker() throws IOException {
    var vol = genereer("6000", "7", "--profiel", "vol");
    assertThat(vol.status()).isZero();
    var feiten = Pattern.compile("\"soort\"").matcher(vol.uit()).results().count();
    assertThat(feiten / 6000.0).isBetween(48.0, 60.0);
    var werkers =
        Pattern.compile("\"wie\":\"(JB-\\d+)\"")
            .matcher(vol.uit())
            .results()
            .map(gevonden -> gevonden.group(1))
            .distinct()
            .count();
    assertThat(6000.0 / werkers).isBetween(12.0, 18.0);
    assertThat(genereer("1", "1", "--profiel", "leeg").status()).isEqualTo(2);
  }

  @Test
  void aNumberBelowZeroIsWrongUse() throws IOException {
    assertThat(genereer("0", "1")).isEqualTo(new Opdracht(0, "", ""));
    assertThat(genereer("-1", "1").status()).isEqualTo(2);
  }

  private static Opdracht genereer(String aantal, String zaad, String... meer) throws IOException {
    var args = new String[] {"genereer", "--dossiers", aantal, "--zaad", zaad, "--uitvoer", "-"};
    var alle = Arrays.copyOf(args, args.length + meer.length);
    System.arraycopy(meer, 0, alle, args.length, meer.length);
    return Opdracht.voerUit("", alle);
  }
}
