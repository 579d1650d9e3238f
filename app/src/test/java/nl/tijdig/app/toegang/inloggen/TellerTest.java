package nl.tijdig.app.toegang.inloggen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The brake on failed logins: at most three in fifteen minutes here. */
class TellerTest {

  private static final Duration VENSTER = Duration.ofMinutes(15);

  private final AtomicLong nu = new AtomicLong(-5);
  private final Teller teller = new Teller(3, VENSTER, nu::get);

  @ParameterizedTest
  @CsvSource({"2, true", "3, false", "4, false"})
  void afterSoManyTriesTheNextOneIs(int pogingen, boolean mag) {
    for (var i = 0; i < pogingen; i++) {
      teller.telt("a");
    }
    assertThat(teller.telt("a")).isEqualTo(mag);
    assertThat(teller.telt("b")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"-1, false", "0, true", "1, true"})
  void theWindowOpensAgainAtItsEnd(long erbij, boolean mag) {
    for (var i = 0; i < 3; i++) {
      teller.telt("a");
    }
    nu.addAndGet(VENSTER.toNanos() + erbij);
    assertThat(teller.telt("a")).isEqualTo(mag);
  }

  @Test
  void aTryThatIsStoppedDoesNotLengthenTheWindow() {
    for (var i = 0; i < 4; i++) {
      teller.telt("a");
      nu.addAndGet(VENSTER.toNanos() / 4);
    }
    assertThat(teller.telt("a")).isTrue();
  }

  @Test
  void aTryThatWasRightIsGivenBack() {
    for (var i = 0; i < 5; i++) {
      assertThat(teller.telt("a")).isTrue();
      teller.geefTerug("a");
    }
    for (var i = 0; i < 3; i++) {
      teller.telt("a");
    }
    teller.geefTerug("a");
    assertThat(teller.telt("a")).isTrue();
    assertThat(teller.telt("a")).isFalse();
    teller.vergeet("a");
    assertThat(teller.telt("a")).isTrue();
  }
}
