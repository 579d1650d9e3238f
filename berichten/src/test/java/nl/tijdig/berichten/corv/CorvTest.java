package nl.tijdig.berichten.corv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.tijdig.berichten.corv.bericht.Notificatie;
import nl.tijdig.berichten.corv.bericht.Onderzoeksverzoek;
import nl.tijdig.berichten.ijw.lezen.Berichtfout;
import nl.tijdig.berichten.ijw.vorm.Schemafout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages of CORV as partners send them: read, written to the byte, and refused when hostile. */
class CorvTest {

  /** A measure was imposed; which one stands in words only. */
  static final String MAATREGEL =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <JZ:notificatieDi01 xmlns:JZ="http://www.stufstandaarden.nl/koppelvlak/jz0100"\
       xmlns:ZKN="http://www.egem.nl/StUF/sector/zkn/0310"\
       xmlns:BG="http://www.egem.nl/StUF/sector/bg/0310"\
       xmlns:StUF="http://www.egem.nl/StUF/StUF0301"\
       xmlns:xmime="http://www.w3.org/2005/05/xmlmime">
      \t<JZ:stuurgegevens>
      \t\t<StUF:berichtcode>Di01</StUF:berichtcode>
      \t\t<StUF:zender>
      \t\t\t<StUF:organisatie>Raad voor de Kinderbescherming</StUF:organisatie>
      \t\t\t<StUF:applicatie>JUBES</StUF:applicatie>
      \t\t</StUF:zender>
      \t\t<StUF:ontvanger>
      \t\t\t<StUF:organisatie>0384</StUF:organisatie>
      \t\t\t<StUF:applicatie>Tijdig</StUF:applicatie>
      \t\t</StUF:ontvanger>
      \t\t<StUF:referentienummer>RVDK-2026-000123</StUF:referentienummer>
      \t\t<StUF:tijdstipBericht>20261124143000</StUF:tijdstipBericht>
      \t\t<StUF:functie>notificatieDi01</StUF:functie>
      \t</JZ:stuurgegevens>
      \t<JZ:object StUF:entiteittype="ZAK">
      \t\t<ZKN:identificatie>KL-2026-77</ZKN:identificatie>
      \t\t<ZKN:resultaat>
      \t\t\t<ZKN:omschrijving>Maatregel opgelegd</ZKN:omschrijving>
      \t\t</ZKN:resultaat>
      \t\t<ZKN:isVan StUF:entiteittype="ZAKZKT">
      \t\t\t<ZKN:gerelateerde StUF:entiteittype="ZKT">
      \t\t\t\t<ZKN:omschrijvingGeneriek>Uitvoeren onderzoek kinderbeschermingsmaatregel</ZKN:omschrijvingGeneriek>
      \t\t\t</ZKN:gerelateerde>
      \t\t</ZKN:isVan>
      \t\t<ZKN:heeftBetrekkingOp StUF:entiteittype="ZAKOBJ">
      \t\t\t<ZKN:gerelateerde StUF:entiteittype="OBJ">
      \t\t\t\t<ZKN:natuurlijkPersoon StUF:entiteittype="NPS">
      \t\t\t\t\t<BG:inp.bsn>999900006</BG:inp.bsn>
      \t\t\t\t\t<BG:geslachtsnaam>Vries &amp; Zn</BG:geslachtsnaam>
      \t\t\t\t\t<BG:voorvoegselGeslachtsnaam>de</BG:voorvoegselGeslachtsnaam>
      \t\t\t\t\t<BG:geboortedatum StUF:indOnvolledigeDatum="D">20140300</BG:geboortedatum>
      \t\t\t\t</ZKN:natuurlijkPersoon>
      \t\t\t</ZKN:gerelateerde>
      \t\t\t<ZKN:omschrijving>Client (kind)</ZKN:omschrijving>
      \t\t</ZKN:heeftBetrekkingOp>
      \t\t<ZKN:heeft StUF:entiteittype="ZAKSTT">
      \t\t\t<ZKN:gerelateerde StUF:entiteittype="STT">
      \t\t\t\t<ZKN:omschrijving>Zaak afgerond</ZKN:omschrijving>
      \t\t\t</ZKN:gerelateerde>
      \t\t\t<ZKN:datumStatusGezet>20261124</ZKN:datumStatusGezet>
      \t\t</ZKN:heeft>
      \t\t<ZKN:leidtTot StUF:entiteittype="ZAKBSL">
      \t\t\t<ZKN:gerelateerde StUF:entiteittype="BSL">
      \t\t\t\t<ZKN:datumBeslissing>20261123</ZKN:datumBeslissing>
      \t\t\t\t<ZKN:toelichting>OTS voor de duur van een jaar, met ingang van heden</ZKN:toelichting>
      \t\t\t\t<ZKN:ingangsdatumWerking>20261123</ZKN:ingangsdatumWerking>
      \t\t\t\t<ZKN:einddatumWerking>20271123</ZKN:einddatumWerking>
      \t\t\t\t<StUF:extraElementen>
      \t\t\t\t\t<StUF:extraElement naam="a &quot;b&quot;">c</StUF:extraElement>
      \t\t\t\t</StUF:extraElementen>
      \t\t\t</ZKN:gerelateerde>
      \t\t</ZKN:leidtTot>
      \t\t<ZKN:leidtTot StUF:entiteittype="ZAKBSL">
      \t\t\t<ZKN:gerelateerde StUF:entiteittype="BSL">
      \t\t\t\t<ZKN:datumBeslissing>20261123</ZKN:datumBeslissing>
      \t\t\t\t<ZKN:toelichting>Machtiging tot uithuisplaatsing</ZKN:toelichting>
      \t\t\t</ZKN:gerelateerde>
      \t\t</ZKN:leidtTot>
      \t</JZ:object>
      </JZ:notificatieDi01>
      """
          .replace("\n", "\r\n");

  private static Corv.Gelezen lees(String xml) throws IOException {
    return Corv.lees(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<String> codes(String xml) throws IOException {
    return lees(xml).fouten().stream().map(Berichtfout::code).distinct().toList();
  }

  @Test
  void aNotificationOfAMeasureIsReadWithItsWordsAndWrittenAgainToTheByte() throws Exception {
    assertThat(Corvschema.fout(MAATREGEL.getBytes(StandardCharsets.UTF_8))).isNull();
    var gelezen = lees(MAATREGEL);
    assertThat(gelezen.fouten()).isEmpty();
    var bericht = (Notificatie) gelezen.bericht();
    assertThat(bericht.stuurgegevens().referentienummer()).isEqualTo("RVDK-2026-000123");
    var besluiten = bericht.object().leidtTot();
    assertThat(besluiten)
        .extracting(besluit -> besluit.gerelateerde().toelichting())
        .containsExactly(
            "OTS voor de duur van een jaar, met ingang van heden",
            "Machtiging tot uithuisplaatsing");
    assertThat(besluiten.getFirst().gerelateerde().ingangsdatumWerking())
        .isEqualTo(LocalDate.of(2026, 11, 23));
    assertThat(besluiten.getLast().gerelateerde().ingangsdatumWerking()).isNull();
    var uit = new ByteArrayOutputStream();
    assertThat(Corv.schrijf(bericht, uit)).isEmpty();
    assertThat(uit.toString(StandardCharsets.UTF_8)).isEqualTo(MAATREGEL);
  }

  @ParameterizedTest
  @EnumSource
  void whatIsReadIsWrittenEqualAndValid(Corvsoort soort) throws Exception {
    var gelezen = Corv.lees(new ByteArrayInputStream(Corvproef.vol(soort.vorm()).xml()));
    var uit = new ByteArrayOutputStream();
    assertThat(Corv.schrijf(gelezen.bericht(), uit)).isEmpty();
    assertThat(Corvschema.fout(uit.toByteArray())).isNull();
    assertThat(uit.toString(StandardCharsets.UTF_8)).doesNotContain("/>").doesNotContain("\"\"");
    assertThat(Corv.lees(new ByteArrayInputStream(uit.toByteArray())).bericht())
        .isEqualTo(gelezen.bericht());
  }

  @Test
  void ofARoleEitherAPersonOrAnOrganisationStands() throws Exception {
    var vorm = Corvsoort.ONDERZOEKSVERZOEK.vorm();
    var pad = List.of("object", "heeftAlsBelanghebbende", "gerelateerde");
    var proef = Corvproef.vol(vorm);
    var partij = proef.op(pad);
    var vestiging = partij.element.kinderen().getLast();
    partij.kinderen.add(Corvproef.vol(vestiging));
    var beide = Corv.lees(new ByteArrayInputStream(proef.xml()));
    assertThat(beide.bericht()).isNull();
    assertThat(beide.fouten())
        .extracting(Berichtfout::pad, Berichtfout::code)
        .containsExactly(
            tuple(
                "vtoDi01/object/heeftAlsBelanghebbende[1]/gerelateerde/vestiging",
                Schemafout.KEUZE.code()));
    assertThat(Corvschema.fout(proef.xml())).isNotNull();
    partij.kinderen.removeIf(kind -> kind.element.naam().equals("natuurlijkPersoon"));
    assertThat(Corvschema.fout(proef.xml())).isNull();
    var bericht = (Onderzoeksverzoek) Corv.lees(new ByteArrayInputStream(proef.xml())).bericht();
    assertThat(bericht.object().heeftAlsBelanghebbende().getFirst().gerelateerde().vestiging())
        .isNotNull();
  }

  @Test
  void aDocumentMayBeLargerThanAMegabyte() throws Exception {
    var pad = List.of("object", "heeftRelevant", "gerelateerde", "inhoud", "#tekst");
    var proef = Corvproef.vol(Corvsoort.ONDERZOEKSVERZOEK.vorm());
    proef.op(pad).waarde = "QUJD".repeat(1_000_000);
    var gelezen = Corv.lees(new ByteArrayInputStream(proef.xml()));
    assertThat(gelezen.fouten()).isEmpty();
    assertThat(gelezen.bericht()).isNotNull();
  }

  @Test
  void aMessageCutOffAtAnyByteIsNoMessage() throws IOException {
    var xml = MAATREGEL.getBytes(StandardCharsets.UTF_8);
    for (var lengte = 0; lengte < xml.length - 2; lengte++) {
      var gelezen = Corv.lees(new ByteArrayInputStream(Arrays.copyOf(xml, lengte)));
      assertThat(gelezen.bericht()).as("%d bytes", lengte).isNull();
      assertThat(gelezen.fouten()).as("%d bytes", lengte).isNotEmpty();
    }
  }

  @Test
  void anyByteMayBeAnythingWithoutBreakingTheReader() {
    var xml = MAATREGEL.getBytes(StandardCharsets.UTF_8);
    for (var plaats = 0; plaats < xml.length; plaats++) {
      for (var teken : new byte[] {0, '<', '&', '"', ' ', (byte) 0x80}) {
        var anders = xml.clone();
        anders[plaats] = teken;
        assertThatCode(() -> Corv.lees(new ByteArrayInputStream(anders)))
            .doesNotThrowAnyException();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE x [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><x>&x;</x>",
        "<!DOCTYPE x SYSTEM \"http://127.0.0.1:1/x.dtd\"><x/>",
        "<!DOCTYPE x [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;&a;\">]><x>&b;</x>",
      })
  void theSharedSourceRefusesADtdHereToo(String xml) throws IOException {
    assertThat(codes(xml)).containsExactly(Schemafout.VERBODEN.code());
  }

  @Test
  void theShapeOfTheFileIsCheckedHereToo() throws IOException {
    assertThat(codes("\uFEFF" + MAATREGEL)).containsExactly(Schemafout.CODERING.code());
    assertThat(codes(MAATREGEL.replace("UTF-8", "ISO-8859-1")))
        .containsExactly(Schemafout.CODERING.code());
    assertThat(codes(MAATREGEL.replace("jz0100", "jz0200")))
        .containsExactly(Schemafout.BERICHTSOORT.code());
  }

  @Test
  void textAmongElementsAndElementsInAValueAreRefused() throws IOException {
    assertThat(codes(MAATREGEL.replace("<ZKN:resultaat>", "<ZKN:resultaat>tekst")))
        .containsExactly(Schemafout.TEKST.code());
    assertThat(codes(MAATREGEL.replace(">20140300<", "><BG:x/>20140300<")))
        .containsExactly(Schemafout.ONBEKEND.code());
  }
}
