package nl.tijdig.kern.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import nl.tijdig.kern.dossier.Begeleidingsfeit.InstroomteamEinde;
import nl.tijdig.kern.dossier.Begeleidingsfeit.InstroomteamStart;
import nl.tijdig.kern.dossier.Begeleidingsfeit.JeugdbeschermerGekoppeld;
import nl.tijdig.kern.dossier.Begeleidingsfeit.JeugdbeschermerOntkoppeld;
import nl.tijdig.kern.dossier.Begeleidingsfeit.WachtlijstbeheerEinde;
import nl.tijdig.kern.dossier.Begeleidingsfeit.WachtlijstbeheerStart;
import nl.tijdig.kern.dossier.Eigenaar.Wie;
import nl.tijdig.kern.dossier.Maatregelfeit.GiInKennisGesteld;
import nl.tijdig.kern.dossier.Maatregelfeit.MaatregelUitgesproken;
import nl.tijdig.kern.norm.NormId;
import nl.tijdig.kern.oordeel.Uitkomst;
import nl.tijdig.kern.tijd.Datum;
import nl.tijdig.kern.toets.Toetser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No child without an owner (F81). */
class EigenaarTest {

  private static final Betrokkenen BRABANT = new Betrokkenen("K", "G", "JBB", "0855", "JZ30");
  private static final Instroomstop STOP =
      new Instroomstop(
          "JBB",
          null,
          new Periode(LocalDate.of(2021, 6, 1), LocalDate.of(2021, 12, 31)),
          "Instroomorganisatie Brabant");

  @Test
  void aGiUnderAStopGivesTheChildToTheInstroomorganisatieAndTheClockRunsOn() {
    var dossier = dossier(uitspraak("2021-09-01"), kennis("2021-09-01"));
    assertThat(op(dossier, "2021-09-20"))
        .isEqualTo(new Eigenaar(Wie.INSTROOMORGANISATIE, "Instroomorganisatie Brabant"));
    var tijdig = Toetser.toets(dossier, LocalDate.of(2021, 9, 20)).get(NormId.N1_TIJDIG.ordinal());
    assertThat(tijdig.uitkomst()).isEqualTo(Uitkomst.NIET_VOLDAAN);
    assertThat(tijdig.uiterlijk()).isEqualTo(Datum.van("2021-09-08"));
  }

  @ParameterizedTest
  @CsvSource({
    "2021-05-31, TEAMMANAGER",
    "2021-06-01, INSTROOMORGANISATIE",
    "2021-12-31, INSTROOMORGANISATIE",
    "2022-01-01, TEAMMANAGER"
  })
  void theDayOfTheJudgeDecidesWhetherTheStopHolds(String uitspraak, Wie verwacht) {
    assertThat(op(dossier(uitspraak(uitspraak)), "2022-06-01").soort()).isEqualTo(verwacht);
  }

  @Test
  void aJeugdbeschermerTakesOverFromTheDayOfCouplingUntilUncoupled() {
    var dossier =
        dossier(
            uitspraak("2021-09-01"),
            new JeugdbeschermerGekoppeld(Datum.van("2021-10-01"), "Anna", Koppelrol.VAST),
            new JeugdbeschermerOntkoppeld(Datum.van("2021-11-01"), "Anna", Ontkoppelreden.ZIEKTE));
    assertThat(op(dossier, "2021-09-30").soort()).isEqualTo(Wie.INSTROOMORGANISATIE);
    assertThat(op(dossier, "2021-10-01")).isEqualTo(new Eigenaar(Wie.JEUGDBESCHERMER, "Anna"));
    assertThat(op(dossier, "2021-10-31").soort()).isEqualTo(Wie.JEUGDBESCHERMER);
    assertThat(op(dossier, "2021-11-01").soort()).isEqualTo(Wie.INSTROOMORGANISATIE);
  }

  @Test
  void aFixedJeugdbeschermerGoesBeforeOneWhoStandsIn() {
    var dossier =
        dossier(
            uitspraak("2020-09-01"),
            new JeugdbeschermerGekoppeld(Datum.van("2020-09-02"), "Invaller", Koppelrol.VERVANGER),
            new JeugdbeschermerGekoppeld(Datum.van("2020-09-05"), "Anna", Koppelrol.VAST));
    assertThat(op(dossier, "2020-09-04").soort()).isEqualTo(Wie.VERVANGER);
    assertThat(op(dossier, "2020-09-05").naam()).isEqualTo("Anna");
  }

  @Test
  void anInstroomteamOrWachtlijstbeheerIsOwnerWhileItLasts() {
    var dossier =
        dossier(
            uitspraak("2020-09-01"),
            new WachtlijstbeheerStart(Datum.van("2020-09-03")),
            new WachtlijstbeheerEinde(Datum.van("2020-10-03")));
    assertThat(op(dossier, "2020-09-02").soort()).isEqualTo(Wie.TEAMMANAGER);
    assertThat(op(dossier, "2020-09-03").soort()).isEqualTo(Wie.WACHTLIJSTBEHEER);
    assertThat(op(dossier, "2020-10-03").soort()).isEqualTo(Wie.TEAMMANAGER);
  }

  @ParameterizedTest(name = "on {0}: {1}")
  @CsvSource({
    "2020-09-02, WACHTLIJSTBEHEER",
    "2020-09-03, INSTROOMTEAM",
    "2020-09-04, INSTROOMTEAM",
    "2020-09-05, WACHTLIJSTBEHEER",
    "2020-09-06, INSTROOMTEAM",
    "2020-09-07, WACHTLIJSTBEHEER"
  })
  void anInstroomteamGoesBeforeTheWachtlijstAndAnEndBeforeABeginOfThatDay(String dag, Wie wie) {
    var dossier =
        dossier(
            new InstroomteamStart(Datum.van("2020-09-06"), null),
            new InstroomteamEinde(Datum.van("2020-09-05")),
            new InstroomteamStart(Datum.van("2020-09-05"), null),
            new WachtlijstbeheerStart(Datum.van("2020-09-01")),
            new InstroomteamStart(Datum.van("2020-09-03"), null),
            new InstroomteamEinde(Datum.van("2020-09-07")));
    assertThat(op(dossier, dag).soort()).isEqualTo(wie);
    assertThat(wie.isVoorlopig()).isTrue();
    assertThat(Wie.JEUGDBESCHERMER.isVoorlopig()).isFalse();
  }

  @ParameterizedTest(name = "pronounced on {0} under a stop for {1}: {2}")
  @CsvSource({
    "2021-09-01, JZ30, INSTROOMORGANISATIE",
    "2021-09-01, JZ31, TEAMMANAGER",
    "2021-09-02, JZ30, TEAMMANAGER"
  })
  void aStopHoldsInItsRegionFromTheDayOfTheJudge(String uitspraak, String regio, Wie wie) {
    var stop = new Instroomstop("JBB", regio, STOP.periode(), "Instroomorganisatie Brabant");
    var op = LocalDate.of(2021, 9, 1);
    assertThat(Eigenaar.van(dossier(uitspraak(uitspraak)), op, List.of(stop)).soort())
        .isEqualTo(wie);
  }

  @Test
  void whateverHappensThereIsAnOwner() {
    var toeval = new Random(81);
    for (var keer = 0; keer < 2000; keer++) {
      var feiten = new Gebeurtenis[toeval.nextInt(6)];
      for (var i = 0; i < feiten.length; i++) {
        var dag = Datum.van(LocalDate.of(2021, 1, 1).plusDays(toeval.nextInt(400)).toString());
        feiten[i] =
            switch (toeval.nextInt(4)) {
              case 0 -> new JeugdbeschermerGekoppeld(dag, "Anna", Koppelrol.VAST);
              case 1 -> new JeugdbeschermerOntkoppeld(dag, "Anna", Ontkoppelreden.VERLOOP);
              case 2 -> new WachtlijstbeheerStart(dag);
              default -> new InstroomteamEinde(dag);
            };
      }
      var dag = LocalDate.of(2021, 1, 1).plusDays(toeval.nextInt(500));
      assertThat(Eigenaar.van(dossier(feiten), dag, List.of(STOP)).soort()).isNotNull();
    }
  }

  private static Eigenaar op(Dossier dossier, String dag) {
    return Eigenaar.van(dossier, LocalDate.parse(dag), List.of(STOP));
  }

  private static Dossier dossier(Gebeurtenis... feiten) {
    return new Dossier("D", Bron.REGISTER, BRABANT, Arrays.asList(feiten));
  }

  private static Gebeurtenis uitspraak(String dag) {
    return new MaatregelUitgesproken(Datum.van(dag), Maatregelsoort.OTS, null);
  }

  private static Gebeurtenis kennis(String dag) {
    return new GiInKennisGesteld(Datum.van(dag));
  }
}
