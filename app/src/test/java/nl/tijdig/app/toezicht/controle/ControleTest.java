package nl.tijdig.app.toezicht.controle;

import static nl.tijdig.app.toezicht.stellingen.Aantallen.van;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.tijdig.app.toezicht.bevinding.Aspect;
import nl.tijdig.app.toezicht.stellingen.Aantallen;
import nl.tijdig.app.toezicht.stellingen.Cohort;
import nl.tijdig.app.toezicht.stellingen.GesteldTotaal;
import nl.tijdig.app.toezicht.stellingen.Kader;
import nl.tijdig.app.toezicht.stellingen.Paar;
import nl.tijdig.app.toezicht.stellingen.Stellingopgave;
import nl.tijdig.app.toezicht.stellingen.Stroom;
import nl.tijdig.app.toezicht.stellingen.Telgroep;
import nl.tijdig.kern.tijd.Datum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The contradictions D01-D06 and D08, and the sums K01-K16, found in what the inspection stated.
 */
class ControleTest {

  private static final Kader KADER = new Kader(Datum.van("2021-03"), null, "004:130");

  @Test
  void partsOfThirtyOneNineteenDoNotMakeTwentyEightSixteen() {
    var signalen = Controle.van(norm2Tijdig(van(5, 5)));

    assertThat(signalen)
        .containsExactly(
            new Signaal.DelenOngelijkTotaal(
                Aspect.N2_TIJDIG,
                new Paar(31, 19),
                new Paar(28, 16),
                List.of(
                    "004:616-617", "004:637-640", "004:692-696", "004:749-751", "004:753-754")));
  }

  @Test
  void withTwoOfTwoAtWssTheTotalsAgree() {
    assertThat(Controle.van(norm2Tijdig(van(2, 2)))).isEmpty();
  }

  private static Stellingopgave norm2Tijdig(Aantallen wss) {
    return opgave(
        gesteld(Aspect.N2_TIJDIG, Telgroep.TOTAAL, van(28, 16), "004:616-617"),
        gesteld(Aspect.N2_TIJDIG, Telgroep.gi("DJGB"), van(13, 5), "004:637-640"),
        gesteld(Aspect.N2_TIJDIG, Telgroep.gi("JBRA"), van(9, 6), "004:692-696"),
        gesteld(Aspect.N2_TIJDIG, Telgroep.gi("LJ&R"), van(4, 3), "004:749-751"),
        gesteld(Aspect.N2_TIJDIG, Telgroep.gi("WSS"), wss, "004:753-754"));
  }

  @ParameterizedTest
  @CsvSource({"9, true", "8, false", "7, true"})
  void tenTenFiveOfThirteenImplyEightThatAreNotInOrder(int nietOpOrde, boolean gevonden) {
    var djgb = Telgroep.gi("DJGB");
    var opgave =
        opgave(
            gesteld(Aspect.N2_AANWEZIG, djgb, van(13, 10), "004:637-639"),
            gesteld(Aspect.N2_GEDRAGEN, djgb, van(13, 10), "004:637-640"),
            gesteld(Aspect.N2_TIJDIG, djgb, van(13, 5), "004:637-640"),
            gesteld(Aspect.N2, djgb, van(13, 13 - nietOpOrde), "004:625-628"));
    var fout =
        new Signaal.GeheelOngelijk(
            Aspect.N2,
            djgb,
            nietOpOrde,
            new Telbereik(8, 8),
            List.of("004:625-628", "004:637-639", "004:637-640"));

    assertThat(Controle.van(opgave)).isEqualTo(gevonden ? List.of(fout) : List.of());
  }

  @ParameterizedTest
  @CsvSource({"1, true", "2, false", "4, false", "6, false", "7, true"})
  void failuresOutsideTheCohortLeaveRoom(int nietOpOrde, boolean gevonden) {
    var jbra = Telgroep.gi("JBRA");
    var opgave =
        opgave(
            gesteld(Aspect.N1_TIJDIG, jbra, van(10, 8), "004:531-534"),
            gesteld(Aspect.N1_VAST, jbra, van(21, 17), "004:534-535"),
            gesteld(Aspect.N1, jbra, van(10, 10 - nietOpOrde), "004:495-497"));

    assertThat(Controle.van(opgave).isEmpty()).isNotEqualTo(gevonden);
  }

  @ParameterizedTest
  @CsvSource({
    "2021-03-30, false",
    "2021-03-31, false",
    "2021-04-01, true",
    "2021-11-15, true",
    "2020-11-15, false",
    "2020-11, false"
  })
  void casesCannotHaveStartedAfterTheyWereLookedAt(String begin, boolean gevonden) {
    var signalen = Controle.van(opgave(cohort(Aspect.N1_TIJDIG, 32, begin, "004:407-409")));
    var fout =
        new Signaal.CohortNaReferentie(
            Aspect.N1_TIJDIG, new Cohort(begin), "2021-03", List.of("004:407-409", "004:130"));

    assertThat(signalen).isEqualTo(gevonden ? List.of(fout) : List.of());
  }

  @Test
  void aStartWithoutYearMustBeCompleted() {
    assertThat(Controle.van(opgave(cohort(Aspect.N2_AANWEZIG, 33, "--11-15", "004:614-616"))))
        .containsExactly(
            new Signaal.CohortZonderJaar(
                Aspect.N2_AANWEZIG, new Cohort("--11-15"), List.of("004:614-616")));
  }

  @ParameterizedTest
  @CsvSource({
    "2020-11-15, 33, true",
    "2020-11-15, 32, false",
    "--11-15, 33, true",
    "2019-11-15, 33, false"
  })
  void twoTotalsOfCasesWithTheSameStartShouldCountTheSameCases(
      String begin, int beoordeeld, boolean gevonden) {
    var opgave =
        opgave(
            cohort(Aspect.N1_TIJDIG, 32, "2020-11-15", "004:407-409"),
            cohort(Aspect.N2_AANWEZIG, beoordeeld, begin, "004:614-616"));

    assertThat(Controle.van(opgave).stream().anyMatch(Signaal.ZelfdeCohort.class::isInstance))
        .isEqualTo(gevonden);
  }

  @ParameterizedTest
  @CsvSource({"48, false", "49, false", "50, true", "54, true", "61, true"})
  void aCaseIsNotADossier(int beoordeeld, boolean gevonden) {
    var kader = new Kader(Datum.van("2021-03"), 49, "004:369");
    var totaal = gesteld(Aspect.N1_VAST, Telgroep.TOTAAL, van(beoordeeld, 1), "004:405-407");
    var melding =
        new Signaal.CasusIsGeenDossier(
            Aspect.N1_VAST, beoordeeld, 49, List.of("004:405-407", "004:369"));

    assertThat(Controle.van(Stellingopgave.van(kader, List.of(totaal))))
        .isEqualTo(gevonden ? List.of(melding) : List.of());
  }

  @ParameterizedTest
  @CsvSource({"22, 6, true", "28, 6, false", "28, 5, true"})
  void fromTwentyTwoToSixContradictsTwentyEightReceived(int begin, int eind, boolean gevonden) {
    var stroom =
        new Stroom(
            "Amsterdam-Amstelland",
            28,
            22,
            new Stroom.VanNaar(begin, eind),
            "004:313-315; 004:350-353");
    var signalen = Controle.van(new Stellingopgave(KADER, List.of(), List.of(stroom)));

    assertThat(stroom.resteert()).isEqualTo(6);
    assertThat(signalen.isEmpty()).isNotEqualTo(gevonden);
  }

  @Test
  void aPercentageWithoutCountsCannotBeVerified() {
    var groep = Telgroep.jeugdregio("Kennemerland");

    assertThat(
            Controle.van(opgave(gesteld(Aspect.N3, groep, Aantallen.procent("25"), "004:802-803"))))
        .containsExactly(
            new Signaal.NietTeControleren(
                Aspect.N3, groep, new BigDecimal("25"), List.of("004:802-803")));
  }

  @ParameterizedTest
  @CsvSource({"59.3, true", "59, true", "59.2, false", "60, false"})
  void aPercentageBesideCountsMustFollowFromThem(String procent, boolean klopt) {
    var aantallen = new Aantallen(54, 32, new BigDecimal(procent));

    assertThat(
            Controle.van(opgave(gesteld(Aspect.N3, Telgroep.TOTAAL, aantallen, "004:795")))
                .isEmpty())
        .isEqualTo(klopt);
  }

  @Test
  void noMoreKoersenAreGedragenThanThereAre() {
    var opgave =
        opgave(
            gesteld(Aspect.N2_AANWEZIG, Telgroep.TOTAAL, van(13, 9), "a"),
            gesteld(Aspect.N2_GEDRAGEN, Telgroep.TOTAAL, van(13, 10), "b"));

    assertThat(Controle.van(opgave))
        .containsExactly(
            new Signaal.MeerDanKoersen(
                Aspect.N2_GEDRAGEN, Telgroep.TOTAAL, 10, 9, List.of("b", "a")));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "K01 K02, N1_VAST, 61, 53, 23 21 5 11 1, 19 17 5 11 1",
    "K03 K04, N1_TIJDIG, 32, 24, 13 10 5 3 1, 8 8 4 3 1",
    "K05 K06, N2_AANWEZIG, 33, 27, 13 11 4 5 0, 10 8 4 5 0",
    "K09 K10, N2_TIJDIG, 28, 16, 13 9 4 2 0, 5 6 3 2 0",
    "K11 K12, N2_GEDRAGEN, 36, 30, 13 14 4 5 0, 10 12 3 5 0"
  })
  void theOtherTotalsAddUp(
      String id, Aspect aspect, int beoordeeld, int opOrde, String delen, String goed) {
    var totalen =
        IntStream.range(0, 5)
            .mapToObj(i ->
                gesteld(aspect, Telgroep.gi("GI " + i), van(getal(delen, i), getal(goed, i)), id))
            .collect(Collectors.toCollection(ArrayList::new));
    totalen.add(gesteld(aspect, Telgroep.TOTAAL, van(beoordeeld, opOrde), id));

    assertThat(Controle.van(Stellingopgave.van(KADER, totalen))).isEmpty();
  }

  @Test
  void statedTotalsAreHeldAgainstTheCases() {
    var totaal = gesteld(Aspect.N1_VAST, Telgroep.TOTAAL, van(2, 1), "004:1");

    assertThat(Controle.van(opgave(totaal), List.of()))
        .containsExactly(
            new Signaal.CasussenOngelijk(
                Aspect.N1_VAST, Telgroep.TOTAAL, new Paar(2, 1), new Paar(0, 0), List.of("004:1")));
  }

  private static int getal(String getallen, int plaats) {
    return Integer.parseInt(getallen.split(" ")[plaats]);
  }

  private static Stellingopgave opgave(GesteldTotaal... totalen) {
    return Stellingopgave.van(KADER, List.of(totalen));
  }

  private static GesteldTotaal gesteld(
      Aspect aspect, Telgroep groep, Aantallen aantallen, String bron) {
    return GesteldTotaal.van(aspect, groep, aantallen, bron);
  }

  private static GesteldTotaal cohort(Aspect aspect, int beoordeeld, String begin, String bron) {
    return new GesteldTotaal(aspect, Telgroep.TOTAAL, van(beoordeeld, 1), new Cohort(begin), bron);
  }
}
