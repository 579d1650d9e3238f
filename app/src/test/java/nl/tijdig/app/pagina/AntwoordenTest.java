package nl.tijdig.app.pagina;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import nl.tijdig.app.omgeving.OpgaveGeweigerd;
import nl.tijdig.app.pagina.kader.Gesproken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The one way in which a form is read. */
class AntwoordenTest {

  private static final String KOP = "werker.naam";

  /** Finding U19. */
  @ParameterizedTest
  @ValueSource(strings = {"\u00a0JB-12", "JB-12\u202f", " JB-12\u3000", "J\u200bB-12\ufeff"})
  void hardAndInvisibleSpacesMakeNoOtherValue(String tekst) {
    assertThat(Antwoorden.met(Map.of("wie", tekst)).tekst("wie")).isEqualTo("JB-12");
  }

  /** Finding AL10. */
  @Test
  void whatNobodyCanSeeIsNoReason() {
    geweigerd(
        Antwoorden.met(Map.of("reden", "\u200b".repeat(12))), "reden", 10, 500, "minstens 10");
  }

  /** Finding AL7. */
  @ParameterizedTest
  @CsvSource({"99, true", "100, true", "101, false", "1000000, false"})
  void aTextHasOneLengthPerKind(int lengte, boolean mag) {
    var antwoorden = Antwoorden.met(Map.of("naam", "a".repeat(lengte)));
    antwoorden.tekst("naam", KOP, 1, Antwoorden.NAAM);
    assertThat(antwoorden.isGoed()).isEqualTo(mag);
  }

  /** Finding AM3. */
  @ParameterizedTest
  @ValueSource(strings = {"999992624", "9999.92.624", "999 992 624", "99999262-4"})
  void aBurgerservicenummerIsRecognisedHoweverItIsSpaced(String bsn) {
    geweigerd(Antwoorden.met(Map.of("naam", "van " + bsn)), "naam", 1, 100, "BSN");
    var reden = Antwoorden.met(Map.of("reden", "verwisseld met " + bsn));
    assertThat(reden.reden("reden", KOP, 3)).doesNotContain("9").startsWith("verwisseld met ");
    assertThat(reden.isGoed()).isTrue();
  }

  @Test
  void aRefusalNamesTheQuestionAndTheField() {
    var antwoorden = Antwoorden.met(Map.of("uren", "veel"));
    antwoorden.getal("uren", "werker.uren", 0, 2000);
    assertThatThrownBy(antwoorden::klaar)
        .isInstanceOfSatisfying(
            OpgaveGeweigerd.class,
            fout -> assertThat(fout.bezwaren().getFirst().veld()).isEqualTo("uren"))
        .satisfies(Gesproken.met("Uren per jaar"));
  }

  private static void geweigerd(
      Antwoorden antwoorden, String veld, int kortst, int langst, String waarom) {
    antwoorden.tekst(veld, KOP, kortst, langst);
    assertThatThrownBy(antwoorden::klaar).satisfies(Gesproken.met(waarom));
  }
}
