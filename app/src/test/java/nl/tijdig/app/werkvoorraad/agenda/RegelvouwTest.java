package nl.tijdig.app.werkvoorraad.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines of a calendar: 75 octets at most, and a letter is never broken. */
class RegelvouwTest {

  @ParameterizedTest
  @ValueSource(strings = {"x", "é", "€", "𝄞", "×"})
  void noLineIsLongerThan75OctetsAndAllOfThemTogetherSayTheSame(String letter) {
    for (var aantal : List.of(1, 17, 18, 19, 24, 25, 26, 36, 37, 38, 74, 75, 76, 149, 150, 500)) {
      var tekst = "A:" + letter.repeat(aantal);
      var gevouwen = new String(Regelvouw.van(tekst + "\r\nB:1\r\n"), StandardCharsets.UTF_8);
      assertThat(gevouwen).endsWith("\r\n").doesNotContain("\ufffd");
      assertThat(gevouwen.split("\r\n"))
          .allSatisfy(regel ->
              assertThat(regel.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
      assertThat(gevouwen.replace("\r\n ", "")).isEqualTo(tekst + "\r\nB:1\r\n");
    }
  }

  @Test
  void aLineOf75OctetsIsNotFoldedAndOneOf76Is() {
    assertThat(regels(74)).isEqualTo(1);
    assertThat(regels(75)).isEqualTo(1);
    assertThat(regels(76)).isEqualTo(2);
  }

  private static int regels(int octetten) {
    return new String(Regelvouw.van("x".repeat(octetten)), StandardCharsets.UTF_8)
        .split("\r\n")
        .length;
  }
}
