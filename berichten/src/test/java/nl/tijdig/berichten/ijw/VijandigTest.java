package nl.tijdig.berichten.ijw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import nl.tijdig.berichten.ijw.lezen.Berichtfout;
import nl.tijdig.berichten.ijw.soort.Berichtsoort;
import nl.tijdig.berichten.ijw.vorm.Schemafout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hostile files are refused in bounded time and memory, and nothing outside them is looked at. */
@Timeout(60)
class VijandigTest {

  private static final String BEGIN =
      "<Bericht xmlns=\"http://www.istandaarden.nl/ijw/3_2/jw305/schema\"><Header>";

  private static List<String> codes(InputStream in) throws IOException {
    return Ijw.lees(in).fouten().stream().map(Berichtfout::code).distinct().toList();
  }

  private static List<String> codes(String xml) throws IOException {
    return codes(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE Bericht [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><Bericht>&x;</Bericht>",
        "<!DOCTYPE Bericht SYSTEM \"http://127.0.0.1:1/x.dtd\"><Bericht/>",
        "<!DOCTYPE Bericht [<!ENTITY % p SYSTEM \"http://127.0.0.1:1/p\">%p;]><Bericht/>",
        "<!DOCTYPE Bericht [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
            + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]><Bericht>&c;</Bericht>",
      })
  void aDtdIsRefusedAtOnce(String xml) throws IOException {
    assertThat(codes(xml)).containsExactly(Schemafout.VERBODEN.code());
  }

  @Test
  void anEntityThatNobodyDeclaredIsRefused() throws IOException {
    assertThat(codes(BEGIN + "<BerichtCode>&lol;</BerichtCode>"))
        .contains(Schemafout.GEEN_XML.code());
  }

  @Test
  void aHintWhereTheSchemaIsIsNotFollowedAndAnInclusionIsAStranger() throws IOException {
    var xml = new String(Goedbericht.van(Berichtsoort.JW305).xml(), StandardCharsets.UTF_8);
    var hint =
        "<Bericht xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
            + " xsi:schemaLocation=\"urn:x http://127.0.0.1:1/x.xsd\"";
    assertThat(codes(xml.replaceFirst("<Bericht", hint))).isEmpty();
    assertThat(
            codes(
                BEGIN
                    + "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\""
                    + " href=\"file:///etc/passwd\"/></Header></Bericht>"))
        .contains(Schemafout.ONBEKEND.code(), Schemafout.ATTRIBUUT.code());
  }

  @Test
  void oneElementOfAGigabyteIsReadNoFurtherThanAMessageMayBe() throws IOException {
    var gelezen = new AtomicLong();
    var staart = new Herhaald("A", 1L << 30, gelezen);
    var voor = invoer(BEGIN + "<BerichtCode>");
    assertThat(codes(new SequenceInputStream(voor, staart)))
        .containsExactly(Schemafout.GRENS.code());
    assertThat(gelezen).hasValueLessThan(26L << 20);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<!-- x -->", "<?x y?>", "<a>", "</a>", "<a b='", " ", "<![CDATA[", "&#65;"})
  void nothingThatGoesOnAndOnIsReadFurtherThanAMessageMayBe(String stuk) throws IOException {
    var gelezen = new AtomicLong();
    var in = new SequenceInputStream(invoer(BEGIN), new Herhaald(stuk, 1L << 30, gelezen));
    assertThat(codes(in)).isNotEmpty();
    assertThat(gelezen).hasValueLessThan(26L << 20);
  }

  @Test
  void aNameOfAGigabyteAndAMillionAttributesAreRefused() throws IOException {
    var gelezen = new AtomicLong();
    assertThat(codes(new SequenceInputStream(invoer("<"), new Herhaald("a", 1L << 30, gelezen))))
        .containsExactly(Schemafout.GRENS.code());
    var attributen =
        new SequenceInputStream(invoer("<a "), new Herhaald("b='c' ", 1L << 30, gelezen));
    assertThat(codes(attributen)).isNotEmpty();
    assertThat(gelezen).hasValueLessThan(52L << 20);
  }

  @Test
  void aMillionCommentsInOneValueTakeNoSquareOfTheirNumber() throws IOException {
    var begin = System.nanoTime();
    var deel = new Herhaald("a<!---->", 8_000_000L, new AtomicLong());
    var na = invoer("</BerichtCode></Header></Bericht>");
    var in =
        new SequenceInputStream(new SequenceInputStream(invoer(BEGIN + "<BerichtCode>"), deel), na);
    assertThat(codes(in)).isNotEmpty();
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(20));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UTF-16BE",
        "UTF-16LE",
        "UTF-16",
        "UTF-32BE",
        "ISO-8859-1",
        "IBM037",
        "windows-1252"
      })
  void anyOtherEncodingIsRefused(String naam) throws IOException {
    var xml =
        new String(Goedbericht.van(Berichtsoort.JW305).xml(), StandardCharsets.UTF_8)
            .replace("UTF-8", naam)
            .replace(">A<", ">É<");
    var codes = codes(new ByteArrayInputStream(xml.getBytes(Charset.forName(naam))));
    assertThat(codes).containsExactly(Schemafout.CODERING.code());
  }

  @Test
  void bytesThatAreNoUtf8AndAByteOrderMarkAreRefused() throws IOException {
    var xml = Goedbericht.van(Berichtsoort.JW305).xml();
    var metBom =
        new SequenceInputStream(
            new ByteArrayInputStream(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}),
            new ByteArrayInputStream(xml));
    assertThat(codes(metBom)).containsExactly(Schemafout.CODERING.code());
    var latijn =
        new String(xml, StandardCharsets.UTF_8)
            .replace(">A<", ">É<")
            .getBytes(StandardCharsets.ISO_8859_1);
    assertThat(codes(new ByteArrayInputStream(latijn))).containsExactly(Schemafout.CODERING.code());
  }

  @Test
  void xmlOfAnotherVersionWouldAllowOtherCharactersAndIsRefused() throws IOException {
    var xml = new String(Goedbericht.van(Berichtsoort.JW305).xml(), StandardCharsets.UTF_8);
    assertThat(codes(xml.replace("version=\"1.0\"", "version=\"1.1\"")))
        .containsExactly(Schemafout.GEEN_XML.code());
  }

  @Test
  void aSmallMessageCutOffAtAnyByteIsNoMessage() throws IOException {
    var xml = Goedbericht.van(Berichtsoort.JW319).xml();
    var einde = new String(xml, StandardCharsets.UTF_8).stripTrailing().length();
    for (var lengte = 0; lengte < einde; lengte++) {
      var gelezen = Ijw.lees(new ByteArrayInputStream(Arrays.copyOf(xml, lengte)));
      assertThat(gelezen.bericht()).as("%d bytes", lengte).isNull();
      assertThat(gelezen.fouten()).as("%d bytes", lengte).isNotEmpty();
    }
  }

  @Test
  void anyByteMayBeAnythingWithoutBreakingTheReader() {
    var xml = Goedbericht.van(Berichtsoort.JW319).xml();
    for (var plaats = 0; plaats < xml.length; plaats++) {
      for (var teken : new byte[] {0, '<', '>', '&', '"', ' ', '\n', (byte) 0x80, (byte) 0xFF}) {
        var anders = xml.clone();
        anders[plaats] = teken;
        assertThatCode(() -> Ijw.lees(new ByteArrayInputStream(anders))).doesNotThrowAnyException();
      }
    }
  }

  @Test
  void faultsOfAHostileFileAreCountedUpToAThousand() throws IOException {
    var vreemd = new Herhaald("<x/>", 4_000_000, new AtomicLong());
    var gelezen = Ijw.lees(new SequenceInputStream(invoer(BEGIN), vreemd));
    assertThat(gelezen.fouten()).hasSize(1000);
  }

  private static InputStream invoer(String tekst) {
    return new ByteArrayInputStream(tekst.getBytes(StandardCharsets.UTF_8));
  }

  /** The same bytes over and over, made as they are read. */
  private static final class Herhaald extends InputStream {

    private final byte[] stuk;
    private final long lengte;
    private final AtomicLong gelezen;
    private long plaats;

    Herhaald(String stuk, long lengte, AtomicLong gelezen) {
      this.stuk = stuk.getBytes(StandardCharsets.UTF_8);
      this.lengte = lengte;
      this.gelezen = gelezen;
    }

    @Override
    public int read() {
      if (plaats >= lengte) {
        return -1;
      }
      gelezen.incrementAndGet();
      return stuk[(int) (plaats++ % stuk.length)] & 0xFF;
    }
  }
}
