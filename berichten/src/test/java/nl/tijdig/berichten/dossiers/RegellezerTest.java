package nl.tijdig.berichten.dossiers;

import static nl.tijdig.berichten.dossiers.Regellezer.LANGSTE_REGEL;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines come one by one, whatever stands between them, and none is held that is too long. */
class RegellezerTest {

  @Test
  void aMarkEmptyLinesAndCarriageReturnsAreAccepted() throws IOException {
    assertThat(regels("\uFEFFa\r\n\r\n\nb")).containsExactly("1 a", "2 ", "3 ", "4 b");
    assertThat(regels("a\nb\n")).containsExactly("1 a", "2 b");
    assertThat(regels("")).isEmpty();
    assertThat(regels("\n")).containsExactly("1 ");
  }

  @ParameterizedTest
  @ValueSource(ints = {65_535, 65_536, 65_537, 131_071, 131_072, 131_073})
  void aLineMayEndAnywhereInTheBuffer(int lengte) throws IOException {
    var lang = "x".repeat(lengte);
    assertThat(regels(lang + "\nb\n")).containsExactly("1 " + lang, "2 b");
  }

  @Test
  void theLongestLineIsReadAndOneByteMoreIsAFault() throws IOException {
    for (var staart : List.of("\nb\n", "\r\nb\n")) {
      assertThat(lengten(LANGSTE_REGEL - 1, staart)).containsExactly(LANGSTE_REGEL - 1, 1);
      assertThat(lengten(LANGSTE_REGEL, staart)).containsExactly(LANGSTE_REGEL, 1);
      assertThat(lengten(LANGSTE_REGEL + 1, staart)).containsExactly(-1, 1);
    }
  }

  @Test
  void aLineOfTwoGigabytesIsPassedOverWithItsNumber() throws IOException {
    var in =
        new SequenceInputStream(
            new SequenceInputStream(tekst("a\n"), new Eindeloos(2L << 30)), tekst("\nb"));
    var lezer = new Regellezer(in);
    assertThat(lengte(lezer.volgende())).isEqualTo(1);
    var lang = lezer.volgende();
    assertThat(lengte(lang)).isEqualTo(-1);
    assertThat(lang.lees())
        .isInstanceOfSatisfying(
            Regel.Geweigerd.class,
            geweigerd ->
                assertThat(geweigerd.fouten().getFirst())
                    .hasToString(
                        "regel 2: de regel is langer dan 16 MB; schrijf een dossier per regel"));
    assertThat(lengte(lezer.volgende())).isEqualTo(1);
    assertThat(lezer.volgende()).isNull();
  }

  private static List<Integer> lengten(int eerste, String staart) throws IOException {
    var lezer = new Regellezer(new SequenceInputStream(new Eindeloos(eerste), tekst(staart)));
    var lengten = new ArrayList<Integer>();
    for (var regel = lezer.volgende(); regel != null; regel = lezer.volgende()) {
      lengten.add(lengte(regel));
    }
    return lengten;
  }

  private static int lengte(Regellezer.Ruw regel) {
    return regel.bytes() == null ? -1 : regel.bytes().length;
  }

  private static List<String> regels(String tekst) throws IOException {
    var lezer = new Regellezer(tekst(tekst));
    var regels = new ArrayList<String>();
    for (var regel = lezer.volgende(); regel != null; regel = lezer.volgende()) {
      regels.add(regel.nummer() + " " + new String(regel.bytes(), StandardCharsets.UTF_8));
    }
    return regels;
  }

  private static InputStream tekst(String tekst) {
    return new ByteArrayInputStream(tekst.getBytes(StandardCharsets.UTF_8));
  }

  /** So many letters, made when asked for. */
  private static final class Eindeloos extends InputStream {
    private long over;

    Eindeloos(long aantal) {
      this.over = aantal;
    }

    @Override
    public int read() {
      return over-- > 0 ? 'x' : -1;
    }

    @Override
    public int read(byte[] bytes, int vanaf, int lengte) {
      if (over <= 0) {
        return -1;
      }
      var aantal = (int) Math.min(lengte, over);
      Arrays.fill(bytes, vanaf, vanaf + aantal, (byte) 'x');
      over -= aantal;
      return aantal;
    }
  }
}
