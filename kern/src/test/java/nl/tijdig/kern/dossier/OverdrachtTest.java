package nl.tijdig.kern.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.tijdig.kern.dossier.Begeleidingsfeit.InstroomteamStart;
import nl.tijdig.kern.dossier.Begeleidingsfeit.JeugdbeschermerGekoppeld;
import nl.tijdig.kern.tijd.Datum;
import nl.tijdig.kern.veld.Feitlezing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** F33: the transfer date of an instroomteam passed, so an alarm. */
class OverdrachtTest {

  private static final LocalDate VERWACHT = LocalDate.of(2026, 11, 10);
  private static final Gebeurtenis INSTROOM =
      new InstroomteamStart(Datum.van("2026-10-01"), VERWACHT);

  @ParameterizedTest
  @CsvSource({"2026-11-09, 0", "2026-11-10, 0", "2026-11-11, 1", "2026-11-24, 14"})
  void theAlarmGoesTheDayAfterTheExpectedHandover(LocalDate peildatum, int dagen) {
    assertThat(gemist(peildatum, INSTROOM))
        .isEqualTo(dagen == 0 ? Optional.empty() : Optional.of(new Overdracht(VERWACHT, dagen)));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-23, VAST, false",
    "2026-11-24, VAST, false",
    "2026-11-25, VAST, true",
    "2026-11-23, VERVANGER, true",
    "2026-09-30, VAST, true",
    "2026-10-01, VAST, false",
    "2026-10-02, VAST, false",
    "2026-11, VAST, true"
  })
  void aFixedJeugdbeschermerFromThenOnEndsIt(String op, Koppelrol rol, boolean isGemist) {
    var koppeling = new JeugdbeschermerGekoppeld(Datum.van(op), "Anna", rol);
    assertThat(gemist(LocalDate.of(2026, 11, 24), INSTROOM, koppeling).isPresent())
        .isEqualTo(isGemist);
  }

  @ParameterizedTest
  @CsvSource({"INSTROOMTEAM_EINDE, false", "MAATREGEL_BEEINDIGD, false", "VEILIGHEIDSPLAN, true"})
  void theEndOfTheTeamOrTheMeasureEndsIt(Soort soort, boolean isGemist) {
    var einde = Feitlezing.van(soort.vorm(), Map.of("op", "2026-11-12")::get).feit();
    assertThat(gemist(LocalDate.of(2026, 11, 24), INSTROOM, einde).isPresent()).isEqualTo(isGemist);
  }

  @Test
  void theLastInstroomteamCounts() {
    var later = new InstroomteamStart(Datum.van("2026-11-15"), LocalDate.of(2026, 12, 1));
    assertThat(gemist(LocalDate.of(2026, 11, 24), INSTROOM, later)).isEmpty();
    assertThat(gemist(LocalDate.of(2026, 11, 14), INSTROOM, later)).isPresent();
    assertThat(gemist(LocalDate.of(2026, 11, 15), INSTROOM, later)).isEmpty();
  }

  @Test
  void withoutAnInstroomteamOrADayThereIsNoAlarm() {
    assertThat(gemist(LocalDate.of(2026, 11, 24))).isEmpty();
    var zonderDag = new InstroomteamStart(Datum.van("2026-10-01"), null);
    assertThat(gemist(LocalDate.of(2026, 11, 24), zonderDag)).isEmpty();
  }

  private static Optional<Overdracht> gemist(LocalDate peildatum, Gebeurtenis... feiten) {
    return Overdracht.gemist(Dossier.register("D", List.of(feiten)), peildatum);
  }
}
