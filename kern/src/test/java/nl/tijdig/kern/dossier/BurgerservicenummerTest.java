package nl.tijdig.kern.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The eleven-test, and a number that never shows itself. */
class BurgerservicenummerTest {

  @ParameterizedTest
  @ValueSource(strings = {"999900006", "999996770", "999999990", "010464554"})
  void numbersThatPass(String cijfers) {
    assertThat(Burgerservicenummer.isGeldig(cijfers)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "000000000",
        "999999999",
        "999900005",
        "999900007",
        "99990000",
        "9999000060",
        "99990000x",
        "٩٩٩٩٠٠٠٠٦",
        " 99990000"
      })
  void whatIsNoNumber(String cijfers) {
    assertThat(Burgerservicenummer.isGeldig(cijfers)).isFalse();
    assertThatThrownBy(() -> new Burgerservicenummer(cijfers))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("dit is geen geldig burgerservicenummer");
  }

  /** The eleven-test finds every error in a single digit, because eleven is prime. */
  @Test
  void oneWrongDigitAlwaysChangesTheVerdict() {
    var toeval = new Random(11);
    var geldig = 0;
    while (geldig < 2_000) {
      var cijfers = "%09d".formatted(toeval.nextInt(1_000_000_000));
      if (!Burgerservicenummer.isGeldig(cijfers)) {
        continue;
      }
      geldig++;
      for (var plaats = 0; plaats < 9; plaats++) {
        for (var cijfer = '0'; cijfer <= '9'; cijfer++) {
          var anders = cijfers.substring(0, plaats) + cijfer + cijfers.substring(plaats + 1);
          assertThat(Burgerservicenummer.isGeldig(anders)).isEqualTo(anders.equals(cijfers));
        }
      }
    }
  }

  @Test
  void itDoesNotPrintItself() {
    var bsn = new Burgerservicenummer("999900006");
    assertThat(bsn).hasToString("•••••••••");
    assertThat(bsn.cijfers()).isEqualTo("999900006");
  }

  @Test
  void onlyWhatCouldBeOneIsMasked() {
    assertThat(Burgerservicenummer.masker("/dossiers/999900006/inzage"))
        .isEqualTo("/dossiers/•••••••••/inzage");
    assertThat(Burgerservicenummer.masker("/dossiers/D-000016?x=999900007&y=1999900006"))
        .isEqualTo("/dossiers/D-000016?x=999900007&y=1999900006");
  }

  /** Finding AM3. */
  @ParameterizedTest
  @ValueSource(strings = {"999992624", "9999.92.624", "999 992 624", "99999262-4", "BSN999992624"})
  void itIsMaskedHoweverItIsSpacedAndReadAsOne(String tekst) {
    assertThat(Burgerservicenummer.masker("van " + tekst + ".")).doesNotContain("9");
    assertThat(Burgerservicenummer.lees(tekst.replace("BSN", "")))
        .contains(new Burgerservicenummer("999992624"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "24-11-2026 3",
        "2026-11-24-1",
        "07943138-0aea-4391",
        "D-999-992-624",
        "06-12345678"
      })
  void whatOnlyLooksLikeOneStays(String tekst) {
    assertThat(Burgerservicenummer.masker(tekst)).isEqualTo(tekst);
  }
}
