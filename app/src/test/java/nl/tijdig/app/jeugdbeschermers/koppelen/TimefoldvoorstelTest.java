package nl.tijdig.app.jeugdbeschermers.koppelen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.tijdig.app.jeugdbeschermers.koppelen.Koppelvoorstel.Kind;
import nl.tijdig.app.jeugdbeschermers.koppelen.Koppelvoorstel.Reden;
import nl.tijdig.app.jeugdbeschermers.koppelen.Koppelvoorstel.Regel;
import nl.tijdig.app.jeugdbeschermers.koppelen.Koppelvoorstel.Vraag;
import nl.tijdig.app.jeugdbeschermers.team.Jeugdbeschermer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the proposal never does, and what it prefers. */
class TimefoldvoorstelTest {

  private static final LocalDate DAG = LocalDate.of(2026, 11, 24);
  private static final LocalDate GELDIG = LocalDate.of(2028, 1, 1);

  private final Timefoldvoorstel voorstel = new Timefoldvoorstel();

  private List<Regel> voor(List<Kind> kinderen, List<Jeugdbeschermer> team, LocalDate dag) {
    return voorstel.voor(new Vraag(kinderen, team, dag, true), deel -> {});
  }

  @Test
  void aGiWithoutAValidCertificateGivesNoChildToAnybody() {
    var regels =
        voorstel.voor(
            new Vraag(
                List.of(kind("D-1", null)), List.of(werker("A", "JZ13", 0, GELDIG)), DAG, false),
            deel -> {});
    assertThat(regels.getFirst().wie()).isNull();
    assertThat(regels.getFirst().redenen()).containsExactly(new Reden("certificaat", false));
  }

  @Test
  void nobodyGetsMoreChildrenThanPlacesAndWhoIsLeftIsSaidSo() {
    var regels =
        voor(
            List.of(kind("D-1", null), kind("D-2", null), kind("D-3", null)),
            List.of(werker("A", "JZ13", 17, GELDIG), werker("B", "JZ13", 17, GELDIG)),
            DAG);
    assertThat(regels).extracting(Regel::wie).containsExactlyInAnyOrder("A", "B", null);
  }

  @Test
  void anExpiredRegistrationGetsNobody() {
    var regels =
        voor(
            List.of(kind("D-1", null)),
            List.of(werker("verlopen", "JZ13", 0, DAG.minusDays(1))),
            DAG);
    assertThat(regels.getFirst().wie()).isNull();
    assertThat(regels.getFirst().redenen()).containsExactly(new Reden("niemand", false));
    var geldig = voor(List.of(kind("D-1", null)), List.of(werker("vandaag", "JZ13", 0, DAG)), DAG);
    assertThat(geldig.getFirst().wie()).isEqualTo("vandaag");
  }

  @Test
  void brothersAndSistersStayTogetherAlsoWithTheOneWhoHasTheFamily() {
    var regels =
        voor(
            List.of(kind("D-1", "G-1"), kind("D-2", "G-1"), metBroer("D-3", "G-2", "B")),
            List.of(werker("A", "JZ13", 3, GELDIG), werker("B", "JZ05", 3, GELDIG)),
            DAG);
    assertThat(regels.get(0).wie()).isEqualTo(regels.get(1).wie());
    assertThat(regels.get(2).wie()).isEqualTo("B");
    assertThat(regels.get(2).redenen()).contains(new Reden("gezin", true));
  }

  /** G15: what the proposal says is what the rule on families asks, also when it gets full. */
  @ParameterizedTest
  @CsvSource({"16, B", "17, B", "18, "})
  void aFamilyIsNeverSplitAlsoWhenItsWorkerIsFull(int bijB, @Nullable String wie) {
    var team = List.of(werker("A", "JZ13", 0, GELDIG), werker("B", "JZ13", bijB, GELDIG));
    var regel = voor(List.of(metBroer("D-1", "G-1", "B")), team, DAG).getFirst();
    assertThat(regel.wie()).isEqualTo(wie);
    if (wie == null) {
      assertThat(regel.redenen()).containsExactly(new Reden("gezin-vol", false));
    }
    assertThat(voorstel.vlug(new Vraag(List.of(metBroer("D-1", "G-1", "B")), team, DAG, true)))
        .extracting(Regel::wie)
        .containsExactly(wie);
  }

  /** G15: whoever has a brother or sister but works here no more binds nobody. */
  @Test
  void whoIsNotThereAnyMoreBindsNobody() {
    var regels =
        voor(List.of(metBroer("D-1", "G-1", "weg")), List.of(werker("A", "JZ13", 0, GELDIG)), DAG);
    assertThat(regels.getFirst().wie()).isEqualTo("A");
  }

  /** G15: two children of a family need two places with one worker: one, two and three places. */
  @ParameterizedTest
  @CsvSource({"17, ", "16, A", "15, A"})
  void aFamilyGoesTogetherOrNotAtAll(int bijA, @Nullable String wie) {
    var regels =
        voor(
            List.of(kind("D-1", "G-1"), kind("D-2", "G-1")),
            List.of(werker("A", "JZ13", bijA, GELDIG), werker("B", "JZ13", 17, GELDIG)),
            DAG);
    assertThat(regels).extracting(Regel::wie).containsExactly(wie, wie);
  }

  @Test
  void theOwnRegionGoesBeforeAnotherAndTheReasonSaysSo() {
    var regels =
        voor(
            List.of(kind("D-1", null)),
            List.of(werker("ver", "JZ05", 4, GELDIG), werker("dichtbij", "JZ13", 4, GELDIG)),
            DAG);
    assertThat(regels.getFirst().wie()).isEqualTo("dichtbij");
    assertThat(regels.getFirst().redenen())
        .contains(new Reden("regio", true), new Reden("expertise", true));
  }

  @Test
  void theSameQuestionGetsTheSameAnswer() {
    var kinderen = List.of(kind("D-1", null), kind("D-2", "G-2"), kind("D-3", "G-2"));
    var team = List.of(werker("A", "JZ13", 9, GELDIG), werker("B", "JZ13", 9, GELDIG));
    assertThat(voor(kinderen, team, DAG)).isEqualTo(voor(kinderen, team, DAG));
  }

  @Test
  void withoutATeamNobodyIsProposed() {
    assertThat(voor(List.of(kind("D-1", null)), List.of(), DAG))
        .extracting(Regel::wie)
        .containsOnlyNulls();
  }

  private static Kind kind(String nummer, @Nullable String gezin) {
    return new Kind(nummer, gezin, "JZ13", "ots", null, null, null);
  }

  private static Kind metBroer(String nummer, String gezin, String bij) {
    return new Kind(nummer, gezin, "JZ13", "ots", null, bij, null);
  }

  private static Jeugdbeschermer werker(
      String wie, String regio, int kinderen, LocalDate registratie) {
    return new Jeugdbeschermer(
        wie, wie, regio, Set.of("ots"), 1350, registratie, null, kinderen, 18, false, null);
  }
}
