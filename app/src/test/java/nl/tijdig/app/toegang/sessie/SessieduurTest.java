package nl.tijdig.app.toegang.sessie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpSession;

/** AM11: eight hours at most, whatever happens in between. */
class SessieduurTest {

  private final AtomicLong nu = new AtomicLong(-5);
  private final Sessieduur duur = new Sessieduur(new Onbekenden(), nu::get);

  @ParameterizedTest
  @CsvSource({"-1, false", "0, true", "1, true"})
  void aSessionEndsEightHoursAfterLoggingIn(long erbij, boolean voorbij) {
    var sessie = new MockHttpSession();
    duur.begin(sessie);
    for (var uur = 1; uur < 8; uur++) {
      nu.addAndGet(Sessieduur.HOOGSTENS.toNanos() / 8);
      sessie.access();
      assertThat(duur.isVoorbij(sessie)).isFalse();
    }
    nu.addAndGet(Sessieduur.HOOGSTENS.toNanos() / 8 + erbij);
    assertThat(duur.isVoorbij(sessie)).isEqualTo(voorbij);
  }

  @Test
  void aSessionOfWhichNobodyKnowsWhenItBeganIsOver() {
    assertThat(duur.isVoorbij(new MockHttpSession())).isTrue();
  }
}
