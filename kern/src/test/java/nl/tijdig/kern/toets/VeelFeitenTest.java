package nl.tijdig.kern.toets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import nl.tijdig.kern.dossier.Bron;
import nl.tijdig.kern.dossier.Gebeurtenis;
import nl.tijdig.kern.dossier.Soort;
import nl.tijdig.kern.norm.NormId;
import nl.tijdig.kern.veld.Feitlezing;
import nl.tijdig.kern.veld.Veld;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * AH4 and AM13: however many facts of whatever kind, and however uncertain, verdicts come at once.
 */
class VeelFeitenTest {

  private static final Duration METEEN = Duration.ofSeconds(10);
  private static final Soort[] SOORTEN = Soort.values();

  @ParameterizedTest(name = "AM13: {0} facts of any kind")
  @ValueSource(ints = {10, 20, 50, 100, 200})
  void factsOfAllKindsAreJudgedAtOnce(int aantal) {
    for (var zaad = 0; zaad < 10; zaad++) {
      var toeval = new Random(zaad);
      var feiten = begin();
      for (var i = 0; i < aantal; i++) {
        feiten.add(feit(SOORTEN[toeval.nextInt(SOORTEN.length)], toeval));
      }
      assertMeteen(feiten, "seed " + zaad);
    }
  }

  @ParameterizedTest(name = "AM13: two hundred times {0}")
  @EnumSource(Soort.class)
  void manyFactsOfOneKindAreJudgedAtOnce(Soort soort) {
    var toeval = new Random(soort.ordinal());
    var feiten = begin();
    for (var i = 0; i < 200; i++) {
      feiten.add(feit(soort, toeval));
    }
    assertMeteen(feiten, soort.code());
  }

  private static void assertMeteen(List<Gebeurtenis> feiten, String wat) {
    for (var bron : Bron.values()) {
      var dossier = Willekeur.dossier(bron, feiten);
      var oordelen =
          assertTimeoutPreemptively(
              METEEN, () -> Toetser.toets(dossier, LocalDate.of(2020, 11, 15)), wat);
      assertThat(oordelen).hasSize(NormId.values().length);
    }
  }

  private static List<Gebeurtenis> begin() {
    var toeval = new Random(0);
    return new ArrayList<>(
        List.of(
            feit(Soort.MAATREGEL_UITGESPROKEN, toeval), feit(Soort.GI_IN_KENNIS_GESTELD, toeval)));
  }

  private static Gebeurtenis feit(Soort soort, Random toeval) {
    var waarden = new HashMap<String, Object>();
    soort.vorm().velden().forEach(veld -> waarden.put(veld.naam(), waarde(veld, toeval)));
    waarden.put("op", op(toeval));
    return Objects.requireNonNull(Feitlezing.van(soort.vorm(), waarden::get).feit());
  }

  private static String op(Random toeval) {
    var maand = "2020-%02d".formatted(1 + toeval.nextInt(12));
    var dag = maand + "-%02d".formatted(1 + toeval.nextInt(28));
    return switch (toeval.nextInt(4)) {
      case 0 -> "2020";
      case 1 -> maand;
      case 2 -> dag + "/2020-12-31";
      default -> dag;
    };
  }

  private static Object waarde(Veld<?, ?> veld, Random toeval) {
    return switch (veld.vorm()) {
      case TEKST -> "x" + toeval.nextInt(20);
      case DATUM, DAG -> LocalDate.of(2020, 1, 1).plusDays(toeval.nextInt(366)).toString();
      case AANTAL -> toeval.nextInt(3);
      case KEUZE -> veld.keuzes().get(toeval.nextInt(veld.keuzes().size()));
      case MEER_KEUZES -> List.of(veld.keuzes().get(toeval.nextInt(veld.keuzes().size())));
      case JA_NEE -> toeval.nextBoolean();
    };
  }
}
