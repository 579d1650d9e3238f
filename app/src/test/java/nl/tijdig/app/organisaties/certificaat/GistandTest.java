package nl.tijdig.app.organisaties.certificaat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.tijdig.app.organisaties.certificaat.Gistand.Geldigheid;
import nl.tijdig.kern.dossier.Certificaat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a certificate stands on a day. */
class GistandTest {

  private static final LocalDate EINDE = LocalDate.of(2026, 6, 30);
  private static final Certificaat EERSTE =
      new Certificaat("De Brug", LocalDate.of(2024, 1, 1), EINDE);

  @ParameterizedTest
  @CsvSource({
    "2023-12-31, NOG_NIET",
    "2024-01-01, GELDIG",
    "2024-01-02, GELDIG",
    "2026-03-31, GELDIG",
    "2026-04-01, LOOPT_AF",
    "2026-04-02, LOOPT_AF",
    "2026-06-29, LOOPT_AF",
    "2026-06-30, LOOPT_AF",
    "2026-07-01, VERLOPEN"
  })
  void aCertificateHoldsOnBothItsDaysAndWarnsFromNinetyDaysBeforeTheLast(
      LocalDate dag, Geldigheid geldigheid) {
    assertThat(op(dag, EERSTE).geldigheid()).isEqualTo(geldigheid);
  }

  /** The second period begins the day of the end, the day after, and a day later. */
  @ParameterizedTest
  @CsvSource({"1, 2026-06-30, GELDIG", "2, 2026-06-30, LOOPT_AF", "2, 2026-07-01, NOG_NIET"})
  void periodsWithoutAGapCountAsOne(int dagenErna, LocalDate dag, Geldigheid geldigheid) {
    var tweede = new Certificaat("De Brug", EINDE.plusDays(dagenErna), LocalDate.of(2028, 12, 31));
    assertThat(op(dag, tweede, EERSTE).geldigheid()).isEqualTo(geldigheid);
  }

  @Test
  void aGiWithoutAPeriodThatCountsHasNoCertificate() {
    var stand = op(EINDE);
    assertThat(stand.geldigheid()).isEqualTo(Geldigheid.GEEN);
    assertThat(stand.vanaf()).isNull();
  }

  private static Gistand op(LocalDate dag, Certificaat... certificaten) {
    return Gistand.van("De Brug", List.of(certificaten), dag);
  }
}
