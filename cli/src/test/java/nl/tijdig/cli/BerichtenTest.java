package nl.tijdig.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command berichten as its users meet it: what it writes, where, with which exit status. */
class BerichtenTest {

  private static final String JW319 =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <jw319:Bericht xmlns:ijw="http://www.istandaarden.nl/ijw/3_2/basisschema/schema"\
       xmlns:jw319="http://www.istandaarden.nl/ijw/3_2/jw319/schema">
      \t<jw319:Header>
      \t\t<jw319:BerichtCode>488</jw319:BerichtCode>
      \t\t<jw319:BerichtVersie>3</jw319:BerichtVersie>
      \t\t<jw319:BerichtSubversie>2</jw319:BerichtSubversie>
      \t\t<jw319:Afzender>0384</jw319:Afzender>
      \t\t<jw319:Ontvanger>42420001</jw319:Ontvanger>
      \t\t<jw319:BerichtIdentificatie>
      \t\t\t<ijw:Identificatie>A &amp; B</ijw:Identificatie>
      \t\t\t<ijw:Dagtekening>2026-04-01</ijw:Dagtekening>
      \t\t</jw319:BerichtIdentificatie>
      \t\t<jw319:XsdVersie>
      \t\t\t<ijw:BasisschemaXsdVersie>1.0.0</ijw:BasisschemaXsdVersie>
      \t\t\t<ijw:BerichtXsdVersie>1.0.0</ijw:BerichtXsdVersie>
      \t\t</jw319:XsdVersie>
      \t</jw319:Header>
      \t<jw319:Antwoord>
      \t\t<jw319:ReferentieAanbieder>REF-1</jw319:ReferentieAanbieder>
      \t\t<jw319:VerzoekAntwoord>2</jw319:VerzoekAntwoord>
      \t</jw319:Antwoord>
      </jw319:Bericht>
      """
          .replace("\n", "\r\n");

  private static final String CORV =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <JZ:notificatiejrDi01 xmlns:JZ="http://www.stufstandaarden.nl/koppelvlak/jz0100"\
       xmlns:ZKN="http://www.egem.nl/StUF/sector/zkn/0310"\
       xmlns:BG="http://www.egem.nl/StUF/sector/bg/0310"\
       xmlns:StUF="http://www.egem.nl/StUF/StUF0301"\
       xmlns:xmime="http://www.w3.org/2005/05/xmlmime">
      \t<JZ:stuurgegevens>
      \t\t<StUF:berichtcode>Di01</StUF:berichtcode>
      \t\t<StUF:zender>
      \t\t\t<StUF:organisatie>CJIB</StUF:organisatie>
      \t\t\t<StUF:applicatie>JUBES</StUF:applicatie>
      \t\t</StUF:zender>
      \t\t<StUF:ontvanger>
      \t\t\t<StUF:organisatie>0384</StUF:organisatie>
      \t\t\t<StUF:applicatie>Tijdig</StUF:applicatie>
      \t\t</StUF:ontvanger>
      \t\t<StUF:referentienummer>1</StUF:referentienummer>
      \t\t<StUF:tijdstipBericht>20261124</StUF:tijdstipBericht>
      \t\t<StUF:functie>notificatiejrDi01</StUF:functie>
      \t</JZ:stuurgegevens>
      \t<JZ:object StUF:entiteittype="ZAK">
      \t\t<StUF:extraElementen>
      \t\t\t<StUF:extraElement naam="a">b</StUF:extraElement>
      \t\t\t<StUF:extraElement naam="c">d</StUF:extraElement>
      \t\t</StUF:extraElementen>
      \t\t<ZKN:isVan StUF:entiteittype="ZAKZKT">
      \t\t\t<ZKN:gerelateerde StUF:entiteittype="ZKT">
      \t\t\t\t<ZKN:omschrijvingGeneriek>Signaal behandelen</ZKN:omschrijvingGeneriek>
      \t\t\t</ZKN:gerelateerde>
      \t\t</ZKN:isVan>
      \t\t<ZKN:heeftBetrekkingOp StUF:entiteittype="ZAKOBJ">
      \t\t\t<ZKN:gerelateerde StUF:entiteittype="OBJ">
      \t\t\t</ZKN:gerelateerde>
      \t\t\t<ZKN:omschrijving>jeugdige</ZKN:omschrijving>
      \t\t</ZKN:heeftBetrekkingOp>
      \t</JZ:object>
      </JZ:notificatiejrDi01>
      """
          .replace("\n", "\r\n");

  @TempDir private Path map;

  @Test
  void aMessageIsReadAsOneLineAndWrittenAgainByteForByte() throws IOException {
    var gelezen = Opdracht.voerUit(JW319, "berichten", "lees", "-");
    assertThat(gelezen.fout()).isEmpty();
    assertThat(gelezen.status()).isZero();
    assertThat(gelezen.uit())
        .startsWith("{\"Bericht\":\"JW319\",\"Header\":{\"BerichtCode\":\"488\",")
        .endsWith("\"Antwoord\":{\"ReferentieAanbieder\":\"REF-1\",\"VerzoekAntwoord\":\"2\"}}\n");
    var geschreven =
        Opdracht.voerUit(
            gelezen.uit() + gelezen.uit(), "berichten", "schrijf", "--map", map.toString());
    assertThat(geschreven.fout()).isEmpty();
    assertThat(geschreven.status()).isZero();
    assertThat(Files.readString(map.resolve("JW319-0001.xml"))).isEqualTo(JW319);
    assertThat(Files.readString(map.resolve("JW319-0002.xml"))).isEqualTo(JW319);
    assertThat(map.toFile().list()).hasSize(2);
  }

  @Test
  void aMessageOfCorvIsTakenByTheSameCommands() throws IOException {
    var gelezen = Opdracht.voerUit(CORV, "berichten", "lees", "-");
    assertThat(gelezen.fout()).isEmpty();
    assertThat(gelezen.uit())
        .startsWith("{\"Bericht\":\"notificatiejrDi01\",\"stuurgegevens\":{")
        .contains("\"extraElement\":[{\"@naam\":\"a\",\"#tekst\":\"b\"},{\"@naam\":\"c\",");
    var geschreven =
        Opdracht.voerUit(gelezen.uit(), "berichten", "schrijf", "--map", map.toString());
    assertThat(geschreven.fout()).isEmpty();
    assertThat(Files.readString(map.resolve("notificatiejrDi01-0001.xml"))).isEqualTo(CORV);
    var fout = Opdracht.voerUit(CORV.replace(">jeugdige<", ">kind<"), "berichten", "valideer", "-");
    assertThat(fout.status()).isEqualTo(1);
    assertThat(fout.fout())
        .startsWith(
            "-: regel 30: notificatiejrDi01/object/heeftBetrekkingOp/omschrijving: xsd.vast: ");
  }

  @Test
  void aFaultHasItsFileLineElementAndRule() throws IOException {
    var goed = Files.writeString(map.resolve("goed.xml"), JW319);
    var fout =
        Files.writeString(map.resolve("fout.xml"), JW319.replace(">2</jw319:V", ">1</jw319:V"));
    var af = Opdracht.voerUit("", "berichten", "valideer", goed.toString(), fout.toString());
    assertThat(af.status()).isEqualTo(1);
    assertThat(af.uit()).isEmpty();
    assertThat(af.fout().lines())
        .first()
        .asString()
        .startsWith(fout + ": regel 18: Bericht/Antwoord/RedenAfwijzingVerzoek: CD085: ");
    assertThat(af.fout()).endsWith("1 fout gevonden; er is niets geschreven\n");
    assertThat(Opdracht.voerUit("", "berichten", "valideer", goed.toString()).uit())
        .isEqualTo("1 bericht in orde\n");
  }

  @Test
  void withAFaultNothingIsWritten() throws IOException {
    var uit = map.resolve("uit.ndjson");
    var af =
        Opdracht.voerUit(
            JW319.replace("0384", "384"), "berichten", "lees", "-", "--uitvoer", uit.toString());
    assertThat(af.status()).isEqualTo(1);
    assertThat(af.fout()).contains("-: regel 7: Bericht/Header/Afzender: xsd.patroon: ");
    assertThat(uit).doesNotExist();
    var goed = Opdracht.voerUit(JW319, "berichten", "lees", "-").uit();
    var half =
        Opdracht.voerUit(
            goed + goed.replace("REF-1", "REF\\u0000"),
            "berichten",
            "schrijf",
            "--map",
            map.toString());
    assertThat(half.status()).isEqualTo(1);
    assertThat(half.fout())
        .contains("-: regel 2: Bericht/Antwoord/ReferentieAanbieder: xml.teken: ");
    assertThat(map.toFile().list()).isEmpty();
  }

  @Test
  void whatIsNoMessageAndWhatIsNotThereIsToldSo() throws IOException {
    var weg = map.resolve("weg.xml").toString();
    assertThat(Opdracht.voerUit("", "berichten", "valideer", weg).status()).isEqualTo(2);
    assertThat(Opdracht.voerUit("", "berichten").status()).isEqualTo(2);
    assertThat(Opdracht.voerUit("", "berichten", "lees").status()).isEqualTo(2);
    var geen = Opdracht.voerUit("{}", "berichten", "schrijf", "--map", map.toString());
    assertThat(geen.status()).isEqualTo(1);
    assertThat(geen.fout()).contains("xsd.bericht");
    var json = Opdracht.voerUit("geen json", "berichten", "schrijf", "--map", map.toString());
    assertThat(json.status()).isEqualTo(1);
    assertThat(json.fout()).contains("dit is geen JSON (regel 1)");
    assertThat(map.toFile().list()).isEmpty();
  }

  @Test
  void aFileThatIsThereAlreadyIsNotWrittenOver() throws IOException {
    var er = Files.writeString(map.resolve("JW319-0001.xml"), "er was al iets");
    var regel = Opdracht.voerUit(JW319, "berichten", "lees", "-").uit();
    var af = Opdracht.voerUit(regel, "berichten", "schrijf", "--map", map.toString());
    assertThat(af.status()).isEqualTo(1);
    assertThat(af.fout()).contains("dit bestand bestaat al");
    assertThat(er).hasContent("er was al iets");
  }

  @Test
  void aClaimOf25MegabytesNeedsNoMoreMemoryThanASmallOne() throws IOException {
    var claim = map.resolve("claim.xml");
    Claim.schrijf(claim, 30_500);
    assertThat(Files.size(claim)).isBetween(24_000_000L, 25_000_000L);
    var af = Opdracht.voerUitMet(List.of("-Xmx24m"), "berichten", "valideer", claim.toString());
    assertThat(af.fout()).isEmpty();
    assertThat(af.uit()).isEqualTo("1 bericht in orde\n");
    var uit = map.resolve("claim.ndjson");
    af =
        Opdracht.voerUitMet(
            List.of("-Xmx24m"), "berichten", "lees", claim.toString(), "--uitvoer", uit.toString());
    assertThat(af.fout()).isEmpty();
    var terug = Files.createDirectory(map.resolve("terug"));
    af =
        Opdracht.voerUitMet(
            List.of("-Xmx24m"), "berichten", "schrijf", uit.toString(), "--map", terug.toString());
    assertThat(af.fout()).isEmpty();
    assertThat(Files.mismatch(claim, terug.resolve("JW323-0001.xml"))).isEqualTo(-1);
  }
}
