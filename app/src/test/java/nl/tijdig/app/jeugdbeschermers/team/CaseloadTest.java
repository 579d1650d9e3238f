package nl.tijdig.app.jeugdbeschermers.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.tijdig.app.jeugdbeschermers.sluiting.Sluiting;
import nl.tijdig.app.jeugdbeschermers.sluiting.Sluiting.Zaak;
import nl.tijdig.app.jeugdbeschermers.team.Vooruitblik.Uitval;
import nl.tijdig.app.jeugdbeschermers.vervanging.Dagen;
import nl.tijdig.kern.dossier.Begeleidingsfeit.JeugdbeschermerGekoppeld;
import nl.tijdig.kern.dossier.Begeleidingsfeit.JeugdbeschermerOntkoppeld;
import nl.tijdig.kern.dossier.Koppelrol;
import nl.tijdig.kern.dossier.Koppelverloop;
import nl.tijdig.kern.dossier.Ontkoppelreden;
import nl.tijdig.kern.tijd.Datum;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** F80 and F82, with their literal input and output. */
class CaseloadTest {

  private static final LocalDate BEGIN = LocalDate.of(2021, 6, 1);

  @ParameterizedTest
  @CsvSource({"1350, 75, 18", "1349, 75, 17", "1351, 75, 18", "0, 75, 0", "675, 75, 9"})
  void netHoursDividedByHoursPerTrajectory(int uren, int perTraject, int plaatsen) {
    assertThat(new Werkbelasting(perTraject).plaatsen(uren)).isEqualTo(plaatsen);
  }

  @Test
  void twoLeaveAndTheForecastSaysHowManyChildrenAreWithoutFromWhichDay() {
    var vooruit =
        Vooruitblik.metUitval(
            3,
            List.of(
                uitval("JB-2", LocalDate.of(2027, 2, 1), null, 17),
                uitval("JB-1", LocalDate.of(2027, 1, 1), null, 18)));
    assertThat(vooruit.stappen())
        .containsExactly(
            new Vooruitblik.Stap(LocalDate.of(2027, 1, 1), "JB-1", "JB-1", 18, 21),
            new Vooruitblik.Stap(LocalDate.of(2027, 2, 1), "JB-2", "JB-2", 17, 38));
    assertThat(vooruit.op(LocalDate.of(2026, 12, 31))).isEqualTo(3);
    assertThat(vooruit.op(LocalDate.of(2027, 1, 1))).isEqualTo(21);
    assertThat(vooruit.op(LocalDate.of(2027, 1, 2))).isEqualTo(21);
    assertThat(vooruit.straks()).isEqualTo(38);
  }

  private static Uitval uitval(String wie, LocalDate van, @Nullable LocalDate tot, int kinderen) {
    return new Uitval(wie, wie, Dagen.van(van, tot), kinderen);
  }

  /** U22: the days of a stand-in who is away count, the day before, each day, and the day after. */
  @ParameterizedTest
  @CsvSource({
    "2026-12-02, 3",
    "2026-12-03, 12",
    "2026-12-04, 12",
    "2026-12-05, 12",
    "2026-12-06, 3"
  })
  void daysWithNobodyCountFromTheFirstUpToAndIncludingTheLast(LocalDate dag, int zonder) {
    var drie = LocalDate.of(2026, 12, 3);
    var blik =
        Vooruitblik.metUitval(
            3,
            List.of(
                uitval("JB-1", drie, drie.plusDays(1), 9),
                uitval("JB-1", drie.plusDays(1), drie.plusDays(2), 9)));
    assertThat(blik.op(dag)).isEqualTo(zonder);
  }

  @Test
  void thePictureHasAxes() {
    var dag = LocalDate.of(2026, 11, 24);
    var blik = Vooruitblik.metUitval(3, List.of(uitval("JB-1", dag.plusDays(60), null, 9)));
    var beeld = blik.beeld(dag, 120);
    assertThat(beeld.hoogste()).isEqualTo(12);
    assertThat(beeld.helft()).isEqualTo(6);
    assertThat(beeld.hoogsteOp()).isEqualTo(dag.plusDays(60));
    assertThat(beeld.dagen()).hasSize(5).startsWith(dag).endsWith(dag.plusDays(120));
    assertThat(beeld.lijn()).isEqualTo("0,120 500,120 500,0 1000,0");
  }

  @Test
  void fortyCasesAreClosedAfterTheLastCourtTransfer() {
    var sluiting = veertig(LocalDate.of(2021, 9, 16));
    assertThat(sluiting.verslag(LocalDate.of(2022, 1, 1)))
        .hasSize(108)
        .allSatisfy(dag -> assertThat(dag.zonderJeugdbeschermer()).isZero());
    assertThat(sluiting.geslotenOp()).contains(LocalDate.of(2021, 9, 16));
    assertThat(sluiting.dagen(LocalDate.of(2022, 1, 1))).isEqualTo(107);
    assertThat(sluiting.nogOver(LocalDate.of(2021, 9, 15))).isEqualTo(1);
    assertThat(sluiting.nogOver(LocalDate.of(2021, 9, 16))).isZero();
  }

  @Test
  void aMissingCourtDateKeepsItOpen() {
    var sluiting = veertig(null);
    assertThat(sluiting.geslotenOp()).isEmpty();
    assertThat(sluiting.dagen(LocalDate.of(2021, 9, 17))).isEqualTo(108);
    assertThat(sluiting.verslag(LocalDate.of(2021, 9, 17)).getLast().nogOverTeDragen())
        .isEqualTo(1);
  }

  @Test
  void aDayWithoutJeugdbeschermerBetweenTwoWorkersIsCounted() {
    var verloop =
        Koppelverloop.van(
            List.of(
                new JeugdbeschermerGekoppeld(Datum.van("2021-05-01"), "oud", Koppelrol.VAST),
                new JeugdbeschermerOntkoppeld(
                    Datum.van("2021-07-01"), "oud", Ontkoppelreden.OVERIG),
                new JeugdbeschermerGekoppeld(Datum.van("2021-07-03"), "nieuw", Koppelrol.VAST)));
    var sluiting = new Sluiting(1, 1, "GI", BEGIN, List.of(new Zaak("D-1", verloop, null, null)));
    assertThat(sluiting.zonder(LocalDate.of(2021, 6, 30))).isEmpty();
    assertThat(sluiting.zonder(LocalDate.of(2021, 7, 1))).hasSize(1);
    assertThat(sluiting.zonder(LocalDate.of(2021, 7, 2))).hasSize(1);
    assertThat(sluiting.zonder(LocalDate.of(2021, 7, 3))).isEmpty();
  }

  private static Sluiting veertig(@Nullable LocalDate laatste) {
    var gekoppeld =
        Koppelverloop.van(
            List.of(new JeugdbeschermerGekoppeld(Datum.van("2021-01-04"), "Anna", Koppelrol.VAST)));
    var zaken = new ArrayList<Zaak>();
    for (var i = 1; i < 40; i++) {
      zaken.add(new Zaak("D-" + i, gekoppeld, BEGIN.plusDays(i), "Ander"));
    }
    zaken.add(new Zaak("D-40", gekoppeld, laatste, "Ander"));
    return new Sluiting(1, 1, "Briedis", BEGIN, zaken);
  }
}
