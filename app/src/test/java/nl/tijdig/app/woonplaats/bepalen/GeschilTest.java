package nl.tijdig.app.woonplaats.bepalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.tijdig.app.woonplaats.bepalen.VoorlopigeBetaler.Onenigheid;
import nl.tijdig.app.woonplaats.bepalen.VoorlopigeBetaler.Waarom;
import nl.tijdig.app.woonplaats.feiten.Adresrol;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When gemeenten disagree one of them pays the same day; who refuses names who pays. */
class GeschilTest {

  private static final LocalDate DAG = LocalDate.of(2023, 1, 2);

  @ParameterizedTest
  @CsvSource({
    "Kampen, Zwolle, Urk, Almere, Kampen, BETAALDE",
    ", Zwolle, Urk, Almere, Zwolle, REGEL",
    ", , Urk, Almere, Urk, WERKELIJK",
    ", , , Almere, Almere, GEVRAAGD"
  })
  @DisplayName("F70: one provisional payer, from the same day")
  void oneOfThemPaysFromThatDay(
      @Nullable String betaalde,
      @Nullable String kind,
      @Nullable String werkelijk,
      @Nullable String gevraagd,
      String betaler,
      Waarom waarom) {
    var proef = Proefvraag.op("2023-01-01");
    if (kind != null) {
      proef.woont(Adresrol.KIND, kind, "2020-01-01", null);
    }
    if (werkelijk != null) {
      proef.woont(Adresrol.WERKELIJK, werkelijk, "2020-01-01", null);
    }
    var onenigheid = new Onenigheid(DAG, betaalde, gevraagd);
    assertThat(VoorlopigeBetaler.bij(onenigheid, proef.vraag(), proef.besluit()))
        .hasValue(new VoorlopigeBetaler(betaler, DAG, waarom));
  }

  @Test
  void whereNobodyCanBeNamedNobodyIs() {
    var proef = Proefvraag.op("2023-01-01");
    assertThat(
            VoorlopigeBetaler.bij(new Onenigheid(DAG, null, null), proef.vraag(), proef.besluit()))
        .isEmpty();
  }

  @Test
  @DisplayName("OP359: who refuses on this ground names the gemeente that pays, within two weeks")
  void aRefusalNamesWhoPays() {
    var besluit =
        Proefvraag.op("2023-01-01").woont(Adresrol.KIND, "Zwolle", "2020-01-01", null).besluit();
    assertThat(Woonafwijzing.van("Kampen", DAG, besluit))
        .hasValue(new Woonafwijzing("Zwolle", LocalDate.of(2023, 1, 16)));
    assertThat(Woonafwijzing.van("Zwolle", DAG, besluit)).isEmpty();
    assertThat(Woonafwijzing.van("Kampen", DAG, Proefvraag.op("2023-01-01").besluit())).isEmpty();
  }
}
