package nl.tijdig.app.wachtlijst.veiligheid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** By which day somebody must look whether a child is safe. */
class AfspraakTest {

  private static final LocalDate BEGIN = LocalDate.of(2021, 1, 25);
  private static final LocalDate LAATSTE = LocalDate.of(2021, 2, 1);

  private static Afspraak elke(int dagen) {
    return new Afspraak(dagen, "JB-1", BEGIN, "bellen met moeder");
  }

  @Test
  @DisplayName("F31: every 7 days, last on 2021-02-01: on 2021-02-09 a look was missed")
  void aLookThatDidNotHappenIsMissed() {
    assertThat(elke(7).uiterlijk(LAATSTE)).isEqualTo("2021-02-08");
    assertThat(elke(7).isGemist(LAATSTE, LocalDate.of(2021, 2, 8))).isFalse();
    assertThat(elke(7).isGemist(LAATSTE, LocalDate.of(2021, 2, 9))).isTrue();
  }

  @Test
  void withoutAnyLookTheFirstIsDueAfterTheAgreement() {
    assertThat(elke(7).uiterlijk(null)).isEqualTo("2021-02-01");
  }

  @Test
  void aLookOfLongBeforeTheAgreementAsksForOneOnItsFirstDay() {
    assertThat(elke(7).uiterlijk(LocalDate.of(2020, 6, 1))).isEqualTo(BEGIN);
  }

  @Test
  void whenNobodyLooksAnyMoreNothingIsDue() {
    var gestopt = new Afspraak(null, null, BEGIN, "er is een jeugdbeschermer");
    assertThat(gestopt.uiterlijk(LAATSTE)).isNull();
    assertThat(gestopt.isGemist(LAATSTE, LocalDate.of(2030, 1, 1))).isFalse();
  }
}
