package nl.tijdig.kern.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.tijdig.kern.dossier.Gebeurtenis.Feit;
import nl.tijdig.kern.dossier.Gebeurtenis.InstroomteamStart;
import nl.tijdig.kern.dossier.Gebeurtenis.JeugdbeschermerGekoppeld;
import nl.tijdig.kern.dossier.Gebeurtenis.JeugdbeschermerOntkoppeld;
import nl.tijdig.kern.dossier.Gebeurtenis.MaatregelBeeindigd;
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
    "2026-11-25, toekomst",
    "2026-11, ''",
    "2026-12, toekomst"
  })
  void aFactOfTomorrowIsNoFactYet(String op, String bezwaar) {
    zegt(List.of(), new Feit(Datum.van(op), Soort.VEILIGHEIDSPLAN), bezwaar);
  }

  @Test
  void theSameFactIsNotRecordedTwice() {
    zegt(List.of(ANNA, ontkoppeld("2026-10-05", "Anna")), ANNA, "staat al");
  }

  @Test
  void nobodyIsCoupledTwiceOrUncoupledWithoutBeingCoupled() {
    zegt(List.of(ANNA), gekoppeld("2026-10-02", "Anna"), "is al gekoppeld");
    zegt(List.of(ANNA), gekoppeld("2026-10-02", "Bilal"), "");
    zegt(List.of(ANNA), ontkoppeld("2026-10-02", "Bilal"), "is niet gekoppeld");
    zegt(List.of(ANNA, ontkoppeld("2026-10-05", "Anna")), gekoppeld("2026-11-01", "Anna"), "");
  }

  @ParameterizedTest
  @CsvSource({"2026-09-30, nog niet gekoppeld", "2026-10-01, ''", "2026-10-02, ''"})
  void nobodyIsUncoupledBeforeBeingCoupled(String op, String bezwaar) {
    zegt(List.of(ANNA), ontkoppeld(op, "Anna"), bezwaar);
  }

  @ParameterizedTest
  @CsvSource({"2026-10-04, ''", "2026-10-05, ''", "2026-10-06, zonder koppeling"})
  void aCorrectedKoppelingStaysBeforeItsOntkoppeling(String op, String bezwaar) {
    var herzien = List.of(gekoppeld(op, "Anna"), ontkoppeld("2026-10-05", "Anna"));
    var gevonden = Tegenspraak.naHerziening(Dossier.register("D", herzien));
    if (bezwaar.isEmpty()) {
      assertThat(gevonden).isEmpty();
    } else {
      assertThat(gevonden).singleElement().asString().contains(bezwaar);
    }
  }

  /** F33: team assignment without expected transfer date is refused. */
  @ParameterizedTest
  @CsvSource({", verwacht", "2026-10-31, voor het begin", "2026-11-01, ''", "2026-11-02, ''"})
  void anInstroomteamNamesWhenItHandsOver(@Nullable LocalDate overdracht, String bezwaar) {
    zegt(List.of(), new InstroomteamStart(Datum.van("2026-11-01"), overdracht), bezwaar);
  }

  @ParameterizedTest
  @CsvSource({"2026-10-31, ''", "2026-11-01, ''", "2026-11-02, geëindigd"})
  void nothingBeginsAfterTheMeasureEnded(String op, String bezwaar) {
    var einde = new MaatregelBeeindigd(Datum.van("2026-11-01"), null);
    zegt(List.of(einde), gekoppeld(op, "Anna"), bezwaar);
    zegt(List.of(einde), new Feit(Datum.van(op), Soort.VEILIGHEIDSPLAN), "");
  }

  private static void zegt(List<Gebeurtenis> feiten, Gebeurtenis nieuw, String bezwaar) {
    var bezwaren = Tegenspraak.bezwaren(Dossier.register("D", feiten), nieuw, VANDAAG);
    if (bezwaar.isEmpty()) {
      assertThat(bezwaren).isEmpty();
    } else {
      assertThat(bezwaren).singleElement().asString().contains(bezwaar);
    }
  }

  private static Gebeurtenis gekoppeld(String op, String wie) {
    return new JeugdbeschermerGekoppeld(Datum.van(op), wie, Rol.VAST);
  }

  private static Gebeurtenis ontkoppeld(String op, String wie) {
    return new JeugdbeschermerOntkoppeld(Datum.van(op), wie, Ontkoppelreden.GEPLAND);
  }
}
