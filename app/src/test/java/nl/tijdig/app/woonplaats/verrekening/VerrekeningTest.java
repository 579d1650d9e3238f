package nl.tijdig.app.woonplaats.verrekening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Between gemeenten it comes to zero, and each ends with its own cost. */
class VerrekeningTest {

  private static final List<String> GEMEENTEN = List.of("Almere", "Kampen", "Urk", "Zwolle");

  @Test
  @DisplayName("F70: the wrong payer of EUR 12,000 gets it back, and together it is zero")
  void theWrongPayerGetsItBack() {
    var verrekening = Verrekening.van(List.of(new Betaling("Kampen", "Zwolle", 1_200_000)));
    assertThat(verrekening.posten())
        .containsExactly(new Verrekenpost("Zwolle", "Kampen", 1_200_000));
    assertThat(verrekening.saldi()).containsEntry("Kampen", 1_200_000L);
    assertThat(verrekening.saldi().values().stream().mapToLong(Long::longValue).sum()).isZero();
  }

  @Test
  void whatTwoOweEachOtherIsOneAmount() {
    var verrekening =
        Verrekening.van(
            List.of(new Betaling("Kampen", "Zwolle", 500), new Betaling("Zwolle", "Kampen", 200)));
    assertThat(verrekening.posten()).containsExactly(new Verrekenpost("Zwolle", "Kampen", 300));
  }

  @Test
  void whoPaidWhatItHadToSettlesNothing() {
    assertThat(Verrekening.van(List.of(new Betaling("Urk", "Urk", 500))).posten()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1})
  void aPaymentIsMoreThanZero(long centen) {
    assertThatThrownBy(() -> new Betaling("Urk", "Kampen", centen))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** What providers got is the sum of what was paid; after the settlement it is the same sum. */
  @Test
  void itComesToZeroAndEachEndsWithItsOwnCost() {
    assertThat(IntStream.range(0, 2000).mapToObj(VerrekeningTest::betalingen))
        .allSatisfy(betalingen -> {
          var verrekening = Verrekening.van(betalingen);
          var last = new HashMap<String, Long>();
          for (var betaling : betalingen) {
            last.merge(betaling.betaler(), betaling.centen(), Long::sum);
            last.merge(betaling.verantwoordelijk(), -betaling.centen(), Long::sum);
          }
          verrekening.saldi().forEach((wie, centen) -> last.merge(wie, -centen, Long::sum));
          assertThat(last.values()).allMatch(centen -> centen == 0);
          assertThat(verrekening.saldi().values().stream().mapToLong(Long::longValue).sum())
              .isZero();
          assertThat(verrekening.posten()).allMatch(post -> post.centen() > 0);
        });
  }

  private static List<Betaling> betalingen(int zaad) {
    var kans = new Random(zaad);
    return Stream.generate(() ->
            new Betaling(
                GEMEENTEN.get(kans.nextInt(4)),
                GEMEENTEN.get(kans.nextInt(4)),
                1 + kans.nextInt(3_000_000)))
        .limit(kans.nextInt(20))
        .toList();
  }
}
