package nl.tijdig.berichten.corv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Messages that are changed at random places: what our reader takes, the official schema takes too,
 * and it is written again, equal and valid.
 */
class CorvvervuilTest {

  private static final int BEURTEN = 2000;

  /** Values at the edge of what a type may hold. */
  private static final List<String> WAARDEN =
      List.of(
          "",
          " ",
          "\n",
          "x\ny",
          " x ",
          "0",
          "00",
          "00012",
          "+7",
          "-1",
          "20260228",
          "20260230",
          " 20260228",
          "00000101",
          "20260228120000000",
          "999900006",
          "12345678901234567",
          "99999",
          "100000",
          "é",
          "１",
          "😀",
          "1012 ab",
          "1012AB",
          "J",
          "true",
          "NPS",
          "NNP",
          "QUJD",
          "QUI=",
          "QU JD",
          "QUJ",
          "Client (kind)",
          "voogd",
          "a]]>b",
          "A".repeat(16),
          "A".repeat(80),
          "😀".repeat(40),
          "A".repeat(1000));

  private final Random toeval = new Random(20261128);

  @Test
  void whatWeTakeTheSchemaTakes() throws Exception {
    var genomen = 0;
    for (var i = 0; i < BEURTEN; i++) {
      var soort = Corvsoort.values()[toeval.nextInt(Corvsoort.values().length)];
      var proef = Corvproef.vol(soort.vorm());
      for (var aantal = toeval.nextInt(3); aantal >= 0; aantal--) {
        vervuil(proef);
      }
      genomen += eens(proef.xml()) ? 1 : 0;
    }
    assertThat(genomen).isBetween(BEURTEN / 20, BEURTEN * 19 / 20);
  }

  private void vervuil(Corvproef proef) {
    var alle = new ArrayList<Corvproef>();
    verzamel(proef, alle);
    var groep = alle.get(toeval.nextInt(alle.size()));
    if (groep.kinderen.isEmpty()) {
      groep.waarde =
          WAARDEN.get(toeval.nextInt(WAARDEN.size())).replace("&", "").replace("]]>", "]]&gt;");
      return;
    }
    var rang = toeval.nextInt(groep.kinderen.size());
    var kind = groep.kinderen.get(rang);
    switch (toeval.nextInt(3)) {
      case 0 -> groep.kinderen.remove(rang);
      case 1 -> {
        if (!kind.element.isAttribuut()) {
          groep.kinderen.add(rang, kind.kopie());
        }
      }
      default -> Collections.swap(groep.kinderen, rang, toeval.nextInt(groep.kinderen.size()));
    }
  }

  private static void verzamel(Corvproef proef, List<Corvproef> alle) {
    alle.add(proef);
    proef.kinderen.forEach(kind -> verzamel(kind, alle));
  }

  private static boolean eens(byte[] xml) throws Exception {
    var bericht = Corv.lees(new ByteArrayInputStream(xml)).bericht();
    if (bericht == null) {
      return false;
    }
    var tekst = new String(xml, StandardCharsets.UTF_8);
    assertThat(Corvschema.fout(xml)).isNull();
    var uit = new ByteArrayOutputStream();
    assertThat(Corv.schrijf(bericht, uit)).as(tekst).isEmpty();
    assertThat(Corvschema.fout(uit.toByteArray())).isNull();
    assertThat(Corv.lees(new ByteArrayInputStream(uit.toByteArray())).bericht())
        .as(tekst)
        .isEqualTo(bericht);
    return true;
  }
}
