package nl.tijdig.kern.oordeel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.tijdig.kern.norm.NormId;
import nl.tijdig.kern.tijd.Datum;
import nl.tijdig.kern.tijd.Eenheid;
import org.junit.jupiter.api.Test;

/** A verdict tells its own dates and words. */
class OordeelTest {

  private static final Achterstand TE_LAAT = new Achterstand(1, 3, Eenheid.WERKDAGEN);

  @Test
  void aVerdictTellsItsDatesAndItsSource() {
    var tijden =
        new Tijden(
            Datum.van("2020-12-22"),
            Datum.van("2020-12-30"),
            Datum.van("2020-12-31"),
            true,
            TE_LAAT,
            List.of());
    var oordeel =
        new Oordeel(
            NormId.N1_TIJDIG, Uitkomst.NIET_VOLDAAN, tijden, Kenmerken.GEEN, List.of(), List.of());
    assertThat(oordeel.aanvang()).isEqualTo(Datum.van("2020-12-22"));
    assertThat(oordeel.uiterlijk()).isEqualTo(Datum.van("2020-12-30"));
    assertThat(oordeel.op()).isEqualTo(Datum.van("2020-12-31"));
    assertThat(oordeel.open()).isTrue();
    assertThat(oordeel.teLaat()).isSameAs(TE_LAAT);
    assertThat(oordeel.grondslag()).isEqualTo("004:393-394");
  }

  @Test
  void latenessIsExactWhenBothBoundsAreTheSame() {
    assertThat(TE_LAAT.isExact()).isFalse();
    assertThat(new Achterstand(3, 3, Eenheid.DAGEN).isExact()).isTrue();
  }
}
