package nl.tijdig.app.dossier.blad;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.tijdig.kern.dossier.Gebeurtenis;
import nl.tijdig.kern.dossier.Maatregelfeit.MaatregelBeeindigd;
import nl.tijdig.kern.dossier.Maatregelfeit.MaatregelUitgesproken;
import nl.tijdig.kern.dossier.Maatregelsoort;
import nl.tijdig.kern.tijd.Datum;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Until when the measure runs, at the top of the dossier. */
class MaatregelstandTest {

  private static final LocalDate DAG = LocalDate.of(2026, 11, 24);

  @Test
  void theLastMeasureCountsAndItsDaysToGo() {
    var stand = stand(ots("2026-01-05", "2026-04-05"), ots("2026-04-06", "2026-11-27"));
    assertThat(stand.tot()).isEqualTo("2026-11-27");
    assertThat(stand.dagen()).isEqualTo(3);
    assertThat(stand.beeindigd()).isNull();
  }

  @Test
  void aMeasurePastItsLastDayWithoutAnEndIsTold() {
    assertThat(stand(ots("2025-11-24", "2026-11-22")).dagen()).isEqualTo(-2);
  }

  @Test
  void anEndedMeasureSaysWhen() {
    var einde = new MaatregelBeeindigd(Datum.van("2026-10-01"), null);
    assertThat(stand(ots("2026-01-05", null), einde).beeindigd()).isEqualTo(einde.op());
    assertThat(Maatregelstand.van(List.of(), DAG)).isEmpty();
  }

  private static Maatregelstand stand(Gebeurtenis... feiten) {
    return Maatregelstand.van(List.of(feiten), DAG).orElseThrow();
  }

  private static Gebeurtenis ots(String op, @Nullable String einde) {
    return new MaatregelUitgesproken(
        Datum.van(op), Maatregelsoort.OTS, einde == null ? null : LocalDate.parse(einde));
  }
}
