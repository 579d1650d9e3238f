package nl.tijdig.berichten.ijw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import nl.tijdig.berichten.ijw.lezen.Berichtfout;
import nl.tijdig.berichten.ijw.soort.Berichtsoort;
import org.junit.jupiter.api.Test;

/**
 * Messages that are changed at random places, in structure and in values: our reader refuses what
 * the official schema refuses and nothing else, and what it takes is written again, equal and
 * valid. Longer on demand: {@code -Dvervuil.seconden=600 -Dvervuil.zaad=N}.
 */
class VervuilTest {

  private static final int STANDAARD = 3000;

  /** Values at the edge of what a type may hold. */
  private static final List<String> WAARDEN =
      List.of(
          "",
          " ",
          "\n",
          "\t x",
          "x\ny",
          "0",
          "00",
          "007",
          "+7",
          "-0",
          "-1",
          " 7 ",
          "7.0",
          "1e3",
          "99999999",
          "100000000",
          "999999999",
          "1000000000",
          "999999999999",
          "1000000000000",
          "000000000000000000000005",
          "１",
          "true",
          "D",
          "C",
          "d",
          "01",
          "02",
          "04",
          "1 ",
          "NL",
          "XX",
          "é",
          "É",
          "ỳ",
          "Ā",
          "×",
          "𝒳",
          "𝒳𝒳𝒳𝒳𝒳𝒳",
          "ABCDEF",
          "ABCDEFG",
          "a".repeat(36),
          "a".repeat(37),
          "a".repeat(200),
          "a".repeat(201),
          "2026-04-01",
          " 2026-04-01\n",
          "2026-4-1",
          "2024-02-29",
          "2023-02-29",
          "2026-04-31",
          "0000-01-01",
          "0001-01-01",
          "2026-04-01Z",
          "2026-04-01+01:00",
          "2026-04-01-01:00",
          "10:30:00",
          "10:30",
          "10:30:00.5",
          "24:00:00",
          "24:00:01",
          "23:59:60",
          "10:30:00Z",
          "10:30:00-01:00",
          "1.0.0",
          "01.0.0",
          "1.0",
          "10.20.30",
          "0384",
          "384",
          "42420001",
          "999900006",
          "a&b<c>\"'",
          "]]>",
          "\u0085",
          "\u00A0",
          "\u2028");

  @Test
  void ourReaderAndTheOfficialSchemaAgree() throws Exception {
    var seconden = Integer.getInteger("vervuil.seconden", 0);
    var zaad = Long.getLong("vervuil.zaad", 2026L);
    var einde = System.nanoTime() + Duration.ofSeconds(seconden).toNanos();
    var toeval = RandomGeneratorFactory.of("L64X128MixRandom").create(zaad);
    var goed = 0;
    for (var ronde = 0; ronde < STANDAARD || System.nanoTime() < einde; ronde++) {
      var soort = Berichtsoort.values()[toeval.nextInt(Berichtsoort.values().length)];
      var bericht = Proefbericht.vol(soort);
      for (var keer = toeval.nextInt(3); keer >= 0; keer--) {
        vervuil(bericht, toeval);
      }
      goed += eens(soort, bericht.xml()) ? 1 : 0;
    }
    assertThat(goed).isPositive();
  }

  private static void vervuil(Proefbericht bericht, RandomGenerator toeval) {
    var alle = new ArrayList<Proefbericht>();
    verzamel(bericht, alle);
    var doel = alle.get(toeval.nextInt(alle.size()));
    var kinderen = doel.kinderen;
    if (kinderen.isEmpty()) {
      doel.waarde = WAARDEN.get(toeval.nextInt(WAARDEN.size())).replace("&", "&amp;");
      doel.waarde = doel.waarde.replace("<", "&lt;").replace("]]>", "]]&gt;");
      return;
    }
    var plaats = toeval.nextInt(kinderen.size());
    switch (toeval.nextInt(4)) {
      case 0 -> kinderen.remove(plaats);
      case 1 -> kinderen.add(kinderen.remove(plaats));
      case 2 -> kinderen.add(plaats, Proefbericht.vol(kinderen.get(plaats).element));
      default -> kinderen.add(plaats, alle.get(toeval.nextInt(alle.size())).kopie());
    }
  }

  private static void verzamel(Proefbericht bericht, List<Proefbericht> alle) {
    alle.add(bericht);
    bericht.kinderen.forEach(kind -> verzamel(kind, alle));
  }

  private static boolean eens(Berichtsoort soort, byte[] xml) throws Exception {
    var gelezen = Ijw.lees(new ByteArrayInputStream(xml));
    var schemafout = Schema.fout(soort, xml);
    var tekst = new String(xml, StandardCharsets.UTF_8);
    if (gelezen.bericht() == null) {
      var alleenLeeg = gelezen.fouten().stream().map(Berichtfout::code).allMatch("RS033"::equals);
      assertThat(schemafout != null || alleenLeeg).as(gelezen.fouten() + "\n" + tekst).isTrue();
      return false;
    }
    assertThat(schemafout).as(tekst).isNull();
    var uit = new ByteArrayOutputStream();
    Ijw.schrijf(gelezen.bericht(), uit);
    assertThat(Schema.fout(soort, uit.toByteArray())).as(tekst).isNull();
    assertThat(Ijw.lees(new ByteArrayInputStream(uit.toByteArray())).bericht())
        .as(tekst)
        .isEqualTo(gelezen.bericht());
    return true;
  }
}
