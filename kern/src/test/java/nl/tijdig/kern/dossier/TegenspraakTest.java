package nl.tijdig.kern.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.tijdig.kern.dossier.Begeleidingsfeit.Contact;
import nl.tijdig.kern.dossier.Begeleidingsfeit.InstroomteamEinde;
import nl.tijdig.kern.dossier.Begeleidingsfeit.InstroomteamStart;
import nl.tijdig.kern.dossier.Begeleidingsfeit.JeugdbeschermerGekoppeld;
import nl.tijdig.kern.dossier.Begeleidingsfeit.JeugdbeschermerOntkoppeld;
import nl.tijdig.kern.dossier.Begeleidingsfeit.Veiligheidsplan;
import nl.tijdig.kern.dossier.Begeleidingsfeit.WachtlijstbeheerEinde;
import nl.tijdig.kern.dossier.Begeleidingsfeit.WachtlijstbeheerStart;
import nl.tijdig.kern.dossier.Beletsel.Reden;
import nl.tijdig.kern.dossier.Hulpfeit.HulpBepaald;
import nl.tijdig.kern.dossier.Hulpfeit.HulpGestart;
import nl.tijdig.kern.dossier.Hulpfeit.Passendheid;
import nl.tijdig.kern.dossier.Hulpstap.Aangemeld;
import nl.tijdig.kern.dossier.Hulpstap.HulpBeeindigd;
import nl.tijdig.kern.dossier.Hulpstap.HulpTeruggegeven;
import nl.tijdig.kern.dossier.Koersfeit.Uitleg;
import nl.tijdig.kern.dossier.Maatregelfeit.GiInKennisGesteld;
import nl.tijdig.kern.dossier.Maatregelfeit.MaatregelBeeindigd;
import nl.tijdig.kern.dossier.Maatregelfeit.MaatregelUitgesproken;
import nl.tijdig.kern.tijd.Datum;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused when a fact is recorded; boundaries in threes. */
class TegenspraakTest {

  private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 24);
  private static final Gebeurtenis ANNA = gekoppeld("2026-10-01", "Anna");

  @ParameterizedTest
  @CsvSource({
    "2026-11-23, ''",
    "2026-11-24, ''",
    "2026-11-25, IN_TOEKOMST",
    "2026-11, ''",
    "2026-12, IN_TOEKOMST",
    "2026, ''",
    "2026-11-01/2026-12-31, ''",
    "2026-11-01/2027-01-01, IN_TOEKOMST",
    "2026-11-01/9999-12-31, IN_TOEKOMST"
  })
  void aFactOfTomorrowIsNoFactYet(String op, String bezwaar) {
    zegt(List.of(), new Veiligheidsplan(Datum.van(op)), bezwaar);
  }

  @Test
  void theSameFactIsNotRecordedTwice() {
    zegt(List.of(ANNA, ontkoppeld("2026-10-05", "Anna")), ANNA, "STAAT_ER_AL");
  }

  @Test
  void nobodyIsCoupledTwiceOrUncoupledWithoutBeingCoupled() {
    zegt(List.of(ANNA), gekoppeld("2026-10-02", "Anna"), "AL_GEKOPPELD");
    zegt(List.of(ANNA), gekoppeld("2026-10-02", "Bilal"), "");
    zegt(List.of(ANNA), ontkoppeld("2026-10-02", "Bilal"), "NIET_GEKOPPELD");
    zegt(List.of(ANNA, ontkoppeld("2026-10-05", "Anna")), gekoppeld("2026-11-01", "Anna"), "");
    zegt(
        List.of(ANNA, ontkoppeld("2026-10-05", "Anna")),
        ontkoppeld("2026-10-06", "Anna"),
        "NIET_GEKOPPELD");
  }

  @Test
  void whoIsCoupledIsSoUntilTheEndOfTheMeasureToo() {
    var einde = new MaatregelBeeindigd(Datum.van("2026-11-01"), null);
    zegt(List.of(ANNA, einde), gekoppeld("2026-10-15", "Anna"), "AL_GEKOPPELD");
  }

  @Test
  void anObjectionIsCalledByItsCode() {
    assertThat(Reden.EINDE_VOOR_BEGIN.code()).isEqualTo("einde-voor-begin");
  }

  @ParameterizedTest
  @CsvSource({"2026-09-30, NOG_NIET_GEKOPPELD", "2026-10-01, ''", "2026-10-02, ''"})
  void nobodyIsUncoupledBeforeBeingCoupled(String op, String bezwaar) {
    zegt(List.of(ANNA), ontkoppeld(op, "Anna"), bezwaar);
  }

  @ParameterizedTest
  @CsvSource({"2026-10-04, ''", "2026-10-05, ''", "2026-10-06, ONTKOPPELD_ZONDER_KOPPELING"})
  void aCorrectedKoppelingStaysBeforeItsOntkoppeling(String op, String bezwaar) {
    var herzien = List.of(gekoppeld(op, "Anna"), ontkoppeld("2026-10-05", "Anna"));
    var gevonden = Tegenspraak.naHerziening(Dossier.register("D", herzien));
    if (bezwaar.isEmpty()) {
      assertThat(gevonden).isEmpty();
    } else {
      assertThat(gevonden)
          .singleElement()
          .extracting(Beletsel::reden)
          .isEqualTo(Reden.valueOf(bezwaar));
    }
  }

  /** F33: team assignment without expected transfer date is refused. */
  @ParameterizedTest
  @CsvSource({
    ", ZONDER_OVERDRACHT",
    "2026-10-31, OVERDRACHT_TE_VROEG",
    "2026-11-01, ''",
    "2026-11-02, ''"
  })
  void anInstroomteamNamesWhenItHandsOver(@Nullable LocalDate overdracht, String bezwaar) {
    zegt(List.of(), new InstroomteamStart(Datum.van("2026-11-01"), overdracht), bezwaar);
  }

  @ParameterizedTest
  @CsvSource({"2026-10-31, ''", "2026-11-01, ''", "2026-11-02, MAATREGEL_GEEINDIGD"})
  void nothingBeginsAfterTheMeasureEnded(String op, String bezwaar) {
    var einde = new MaatregelBeeindigd(Datum.van("2026-11-01"), null);
    zegt(List.of(einde), gekoppeld(op, "Anna"), bezwaar);
    zegt(List.of(einde), new Veiligheidsplan(Datum.van(op)), "");
  }

  @ParameterizedTest(name = "G02: {0}")
  @CsvSource({"H1, ''", "h1, HULP_ONBEKEND", "H2, HULP_ONBEKEND"})
  void nothingHappensWithAHelpThatNobodyDetermined(String hulp, String bezwaar) {
    var bepaald = List.<Gebeurtenis>of(new HulpBepaald(Datum.van("2026-10-01"), "H1", null));
    var dag = Datum.van("2026-10-02");
    zegt(bepaald, new HulpGestart(dag, hulp, Weg.REGULIER, true), bezwaar);
    zegt(bepaald, new Aangemeld(dag, hulp, null), bezwaar);
    zegt(
        bepaald, new Passendheid(dag, hulp, Stem.GEZIN, Passendheidsoordeel.NIET_PASSEND), bezwaar);
    zegt(List.of(), new HulpBepaald(dag, hulp, null), "");
  }

  /** U04, from the other side: the birth is recorded after the facts. */
  @ParameterizedTest
  @CsvSource({"2026-10-01, true", "2026-10-02, true", "2026-10-03, false", "2026-10, true"})
  void aBirthThatLiesAfterWhatWasDoneIsFound(String geboren, boolean isGoed) {
    var gesprek = new Contact(Datum.van("2026-10-02"), Set.of(Gesprekspartner.KIND), true, null);
    assertThat(
            Tegenspraak.tegenGeboorte(Dossier.register("D", List.of(gesprek)), Datum.van(geboren)))
        .isEqualTo(isGoed ? Optional.empty() : Optional.of(gesprek));
  }

  @Test
  void u01_whoWasReplacedCanBeCoupledAgainAndUncoupledWithAReason() {
    var beiden = List.of(ANNA, gekoppeld("2026-10-10", "Bilal"));
    zegt(beiden, gekoppeld("2026-10-20", "Anna"), "");
    zegt(beiden, gekoppeld("2026-10-20", "Bilal"), "AL_GEKOPPELD");
    zegt(beiden, ontkoppeld("2026-10-10", "Anna"), "");
    zegt(
        List.of(ANNA, gekoppeld("2026-10-10", "Bilal"), gekoppeld("2026-10-20", "Anna")),
        gekoppeld("2026-10-21", "Anna"),
        "AL_GEKOPPELD");
  }

  @ParameterizedTest(name = "U03: ended on {0}")
  @CsvSource({
    "2026-11-01, MAATREGEL_EINDE_VOOR_BEGIN",
    "2026-11-02, ''",
    "2026-11-03, ''",
    "2026-10, MAATREGEL_EINDE_VOOR_BEGIN",
    "2026-11, ''"
  })
  void aMeasureDoesNotEndBeforeItBegan(String op, String bezwaar) {
    var einde = new MaatregelBeeindigd(Datum.van(op), null);
    zegt(List.of(uitspraak("2026-11-02")), einde, bezwaar);
    zegt(List.of(new GiInKennisGesteld(Datum.van("2026-11-02"))), einde, bezwaar);
    zegt(List.of(), einde, "");
  }

  @ParameterizedTest(name = "U03: pronounced on {0}")
  @CsvSource({"2026-10-31, ''", "2026-11-01, ''", "2026-11-02, MAATREGEL_GEEINDIGD"})
  void aMeasureDoesNotBeginAfterItsEnd(String op, String bezwaar) {
    zegt(List.of(new MaatregelBeeindigd(Datum.van("2026-11-01"), null)), uitspraak(op), bezwaar);
  }

  @ParameterizedTest(name = "U03: the end of waiting or of a team on {0}")
  @CsvSource({"2026-11-01, EINDE_VOOR_BEGIN", "2026-11-02, ''", "2026-11-03, ''"})
  void nothingEndsBeforeItBegan(String op, String bezwaar) {
    var begin = Datum.van("2026-11-02");
    zegt(
        List.of(new WachtlijstbeheerStart(begin)),
        new WachtlijstbeheerEinde(Datum.van(op)),
        bezwaar);
    zegt(
        List.of(new InstroomteamStart(begin, null)), new InstroomteamEinde(Datum.van(op)), bezwaar);
    zegt(List.of(), new InstroomteamEinde(Datum.van(op)), "");
  }

  @ParameterizedTest(name = "U03: help ended or given back on {0}")
  @CsvSource({"2026-11-01, EINDE_VOOR_BEGIN", "2026-11-02, ''", "2026-11-03, ''"})
  void helpDoesNotEndBeforeItBegan(String op, String bezwaar) {
    var einde = new HulpBeeindigd(Datum.van(op), "H1", null);
    var terug = new HulpTeruggegeven(Datum.van(op), "H1", null);
    var bepaald = new HulpBepaald(Datum.van("2026-11-02"), "H1", null);
    var gestart = new HulpGestart(Datum.van("2026-11-02"), "H1", Weg.REGULIER, true);
    zegt(List.of(bepaald), einde, bezwaar);
    zegt(List.of(bepaald), terug, bezwaar);
    zegt(List.of(new HulpBepaald(Datum.van("2026-10-01"), "H1", null), gestart), einde, bezwaar);
    zegt(List.of(new HulpBepaald(Datum.van("2026-10-01"), "H1", null), gestart), terug, "");
    zegt(List.of(new HulpBepaald(Datum.van("2026-11-02"), "H2", null)), einde, "HULP_ONBEKEND");
    var eerder = new HulpBepaald(Datum.van("2026-10-01"), "H1", null);
    var teruggegeven = new HulpTeruggegeven(Datum.van("2026-11-20"), "H1", null);
    var beeindigd = new HulpBeeindigd(Datum.van("2026-11-20"), "H1", null);
    zegt(List.of(eerder, teruggegeven), einde, "");
    zegt(List.of(eerder, beeindigd), terug, "");
  }

  @ParameterizedTest(name = "U03: the begin corrected to {0}")
  @CsvSource({"2026-11-04, 0", "2026-11-05, 0", "2026-11-06, 1"})
  void aCorrectedBeginStaysBeforeItsEnd(String op, int bezwaren) {
    var begin = new WachtlijstbeheerStart(Datum.van(op));
    var einde = new WachtlijstbeheerEinde(Datum.van("2026-11-05"));
    assertThat(Tegenspraak.naHerziening(Dossier.register("D", List.of(begin, einde, einde))))
        .hasSize(bezwaren)
        .allSatisfy(bezwaar -> assertThat(bezwaar.reden()).isEqualTo(Reden.BEGIN_NA_EINDE));
  }

  @ParameterizedTest(name = "U03: uitleg until {0}, accepted on {1}")
  @CsvSource({
    "2026-11-01, , UITLEG_TE_KORT",
    "2026-11-02, , ''",
    "2026-11-03, 2026-11-01, UITLEG_EERDER_AANVAARD",
    "2026-11-03, 2026-11-02, ''",
    "2026-11-03, 2026-11-03, ''"
  })
  void anUitlegHoldsAndIsAcceptedAfterItWasGiven(
      LocalDate tot, @Nullable LocalDate aanvaard, String bezwaar) {
    var aanvaarding = new Aanvaarding(aanvaard == null ? null : "Carla", aanvaard);
    zegt(
        List.of(),
        new Uitleg(Datum.van("2026-11-02"), Termijnnorm.KOERS, tot, "Anna", aanvaarding),
        bezwaar);
  }

  /** The only objection there is; an empty text for none. */
  static void zegt(List<Gebeurtenis> feiten, Gebeurtenis nieuw, String bezwaar) {
    var bezwaren = Tegenspraak.bezwaren(Dossier.register("D", feiten), nieuw, VANDAAG);
    if (bezwaar.isEmpty()) {
      assertThat(bezwaren).isEmpty();
    } else {
      assertThat(bezwaren)
          .singleElement()
          .extracting(Beletsel::reden)
          .isEqualTo(Reden.valueOf(bezwaar));
    }
  }

  private static Gebeurtenis gekoppeld(String op, String wie) {
    return new JeugdbeschermerGekoppeld(Datum.van(op), wie, Koppelrol.VAST);
  }

  private static Gebeurtenis ontkoppeld(String op, String wie) {
    return new JeugdbeschermerOntkoppeld(Datum.van(op), wie, Ontkoppelreden.GEPLAND);
  }

  private static Gebeurtenis uitspraak(String op) {
    return new MaatregelUitgesproken(Datum.van(op), Maatregelsoort.OTS, null);
  }
}
