package nl.tijdig.app.jeugdbeschermers.vervanging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import nl.tijdig.app.jeugdbeschermers.vervanging.Vervanggat.Oorzaak;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** U22: who stands in is there on each day, and has places for all children they then have. */
class VervangregelTest {

  private static final LocalDate NU = dag("2026-11-24");
  private static final Kracht ANNA = kracht("Anna", null, 9, 18);
  private static final Kracht BILAL = kracht("Bilal", null, 2, 18);
  private static final Kracht CARLA = kracht("Carla", null, 1, 18);
  private static final Verlof ANNA_WEG = verlof(1, "Anna", "2026-12-01", "2026-12-11", "Bilal");

  private static LocalDate dag(String dag) {
    return LocalDate.parse(dag);
  }

  private static Kracht kracht(String wie, @Nullable LocalDate tot, int kinderen, int plaatsen) {
    return new Kracht(wie, wie, LocalDate.of(2024, 1, 1), tot, kinderen, plaatsen);
  }

  private static Verlof verlof(
      long id, String wie, String van, @Nullable String tot, @Nullable String vervanger) {
    return new Verlof(id, wie, dag(van), tot == null ? null : dag(tot), vervanger);
  }

  private static List<Vervanggat> gaten(List<Kracht> team, Verlof... verloven) {
    return Vervangregel.gaten(team, List.of(verloven), NU);
  }

  private static List<Vervanggat> drie(Verlof... verloven) {
    return gaten(List.of(ANNA, BILAL, CARLA), verloven);
  }

  /** U22 with its input: A away 1-11 December, stand-in B; B away 3-5 December. */
  @Test
  void theStandInIsAwayToo() {
    assertThat(drie(ANNA_WEG, verlof(2, "Bilal", "2026-12-03", "2026-12-05", null)))
        .contains(
            new Vervanggat(
                ANNA,
                BILAL,
                Oorzaak.AFWEZIG,
                new Dagen(dag("2026-12-03"), dag("2026-12-05")),
                null,
                0))
        .allSatisfy(gat -> assertThat(gat.raakt("Bilal")).isTrue())
        .allSatisfy(gat -> assertThat(gat.isOpen()).isTrue());
    assertThat(drie(ANNA_WEG)).isEmpty();
  }

  /** The day before, the first and last day, and the day after those of the absence. */
  @ParameterizedTest
  @CsvSource({
    "2026-11-25, 2026-11-30, ",
    "2026-11-25, 2026-12-01, 2026-12-01",
    "2026-11-25, 2026-12-02, 2026-12-01",
    "2026-12-10, 2026-12-20, 2026-12-10",
    "2026-12-11, 2026-12-20, 2026-12-11",
    "2026-12-12, 2026-12-20, "
  })
  void onlyDaysThatBothAreAwayCount(String van, String tot, @Nullable LocalDate eerste) {
    var gaten =
        gaten(
            List.of(ANNA, kracht("Bilal", null, 0, 18)),
            ANNA_WEG,
            verlof(2, "Bilal", van, tot, null));
    assertThat(gaten)
        .extracting(Vervanggat::vanaf)
        .isEqualTo(eerste == null ? List.of() : List.of(eerste));
  }

  /** The last working day of the stand-in: the day before the last day away, the day, after it. */
  @ParameterizedTest
  @CsvSource({"2026-12-10, 2026-12-11", "2026-12-11, ", "2026-12-12, "})
  void theStandInLeaves(LocalDate laatste, @Nullable LocalDate vanaf) {
    var gaten = gaten(List.of(ANNA, kracht("Bilal", laatste, 0, 18)), ANNA_WEG);
    assertThat(gaten)
        .extracting(Vervanggat::vanaf)
        .isEqualTo(vanaf == null ? List.of() : List.of(vanaf));
    assertThat(gaten).allSatisfy(gat -> assertThat(gat.oorzaak()).isEqualTo(Oorzaak.VERTROKKEN));
  }

  /** Nine children more: one place too few, just enough, one to spare. */
  @ParameterizedTest
  @CsvSource({"10, true", "9, false", "8, false"})
  void theStandInIsFull(int kinderen, boolean isVol) {
    var gaten = gaten(List.of(ANNA, kracht("Bilal", null, kinderen, 18)), ANNA_WEG);
    assertThat(gaten.stream().anyMatch(gat -> gat.oorzaak() == Oorzaak.TE_VOL)).isEqualTo(isVol);
    assertThat(gaten).noneMatch(Vervanggat::isOpen);
  }

  @Test
  void whoStandsInForTwoIsFullSooner() {
    var team = List.of(kracht("Anna", null, 9, 18), kracht("Dewi", null, 9, 18), BILAL);
    assertThat(gaten(team, ANNA_WEG, verlof(2, "Dewi", "2026-12-11", null, "Bilal")))
        .extracting(Vervanggat::oorzaak, Vervanggat::samen)
        .containsOnly(tuple(Oorzaak.TE_VOL, 20));
    assertThat(gaten(team, ANNA_WEG, verlof(2, "Dewi", "2026-12-12", null, "Bilal"))).isEmpty();
  }

  @Test
  void theStandInOfTheStandInIsThereOrIsNot() {
    var bilalWeg = verlof(2, "Bilal", "2026-12-03", "2026-12-05", "Carla");
    assertThat(drie(ANNA_WEG, bilalWeg))
        .extracting(Vervanggat::opvolger, Vervanggat::isOpen)
        .containsExactly(tuple(CARLA, false));
    assertThat(drie(ANNA_WEG, bilalWeg, verlof(3, "Carla", "2026-12-05", null, null)))
        .filteredOn(gat -> gat.isOpen() && gat.wie().equals(ANNA))
        .extracting(Vervanggat::dagen)
        .containsExactly(new Dagen(dag("2026-12-05"), dag("2026-12-05")));
  }

  @Test
  void twoWhoStandInForEachOtherAreNobody() {
    assertThat(drie(ANNA_WEG, verlof(2, "Bilal", "2026-12-11", "2026-12-12", "Anna")))
        .filteredOn(Vervanggat::isOpen)
        .extracting(Vervanggat::wie, Vervanggat::vanaf)
        .containsExactlyInAnyOrder(tuple(ANNA, dag("2026-12-11")), tuple(BILAL, dag("2026-12-11")));
  }

  @Test
  void twoAbsencesOfTheStandInAreTwoGaps() {
    assertThat(
            drie(
                ANNA_WEG,
                verlof(2, "Bilal", "2026-12-02", "2026-12-03", "Carla"),
                verlof(3, "Bilal", "2026-12-08", "2026-12-09", "Carla")))
        .extracting(Vervanggat::vanaf)
        .containsExactly(dag("2026-12-02"), dag("2026-12-08"));
  }

  @Test
  void nobodyStandsInWhileChildrenHangOnThisWorker() {
    assertThat(drie(verlof(1, "Anna", "2026-12-01", null, null)))
        .extracting(Vervanggat::oorzaak)
        .containsExactly(Oorzaak.GEEN_VERVANGER);
    assertThat(
            gaten(
                List.of(kracht("Anna", null, 0, 18)), verlof(1, "Anna", "2026-12-01", null, null)))
        .isEmpty();
  }

  /** Ended yesterday, ends today, ends tomorrow. */
  @ParameterizedTest
  @CsvSource({"2026-11-23, 0", "2026-11-24, 1", "2026-11-25, 1"})
  void whatIsOverIsOver(String tot, int aantal) {
    assertThat(drie(verlof(1, "Anna", "2026-11-01", tot, null))).hasSize(aantal);
  }

  @Test
  void whoLeftWithChildrenHasNobody() {
    assertThat(gaten(List.of(kracht("Anna", dag("2026-11-20"), 9, 18))))
        .extracting(Vervanggat::oorzaak, Vervanggat::vanaf)
        .containsExactly(tuple(Oorzaak.ZELF_VERTROKKEN, NU));
  }
}
