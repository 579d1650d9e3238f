package nl.tijdig.berichten.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of fault is named with its line, dossier, place and value. */
class FoutenTest {

  private static final int REGEL = 7;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          {"soort":"x","op":"2020"} | soort: onbekende soort gebeurtenis (gevonden: x)
          {"soort":7,"op":"2020"} | soort: hier hoort tekst te staan (gevonden: 7)
          {"op":"2020"} | soort: dit veld ontbreekt
          {"soort":"veiligheidsplan"} | op: dit veld ontbreekt
          {"soort":"veiligheidsplan","op":null} | op: dit veld ontbreekt
          {"soort":"veiligheidsplan","op":2020} | op: hier hoort tekst te staan (gevonden: 2020)
          {"soort":"veiligheidsplan","op":"2020-13"} | op: onmogelijke datum '2020-13': die dag bestaat niet
          {"soort":"veiligheidsplan","op":"2021-02-29"} | op: onmogelijke datum '2021-02-29': die dag bestaat niet
          {"soort":"veiligheidsplan","op":"2020-12-15/2020-12-01"} | op: omgekeerd interval '2020-12-15/2020-12-01': het einde ligt voor het begin
          {"soort":"veiligheidsplan","op":"2020-12-22T10:00"} | op: onleesbare datum '2020-12-22T10:00': schrijf JJJJ-MM-DD, JJJJ-MM, JJJJ of JJJJ-MM-DD/JJJJ-MM-DD
          {"soort":"veiligheidsplan","op":"2020","op":"2021"} | op: dit veld staat er twee keer (gevonden: 2021)
          {"soort":"maatregel_uitgesproken","op":"2020"} | maatregel: dit veld ontbreekt
          {"soort":"maatregel_uitgesproken","op":"2020","maatregel":"OTS"} | maatregel: onbekende waarde; kies uit ots, vots, voogdij, voorlopige_voogdij, jeugdreclassering (gevonden: OTS)
          {"soort":"maatregel_uitgesproken","op":"2020","maatregel":"ots","einde":"2021"} | einde: hier hoort een dag te staan: schrijf JJJJ-MM-DD (gevonden: 2021)
          {"soort":"jeugdbeschermer_gekoppeld","op":"2020"} | wie: dit veld ontbreekt
          {"soort":"jeugdbeschermer_gekoppeld","op":"2020","wie":" "} | wie: dit veld is leeg (gevonden:  )
          {"soort":"jeugdbeschermer_gekoppeld","op":"2020","wie":"a","rol":"x"} | rol: onbekende waarde; kies uit vast, vervanger (gevonden: x)
          {"soort":"jeugdbeschermer_ontkoppeld","op":"2020","wie":"a"} | reden: dit veld ontbreekt
          {"soort":"contact","op":"2020"} | met: dit veld ontbreekt
          {"soort":"contact","op":"2020","met":[]} | met: noem ten minste een: kind, ouder, netwerk, professional
          {"soort":"contact","op":"2020","met":"kind"} | met: hier hoort een lijst te staan (gevonden: kind)
          {"soort":"contact","op":"2020","met":["kind",1]} | met: hier hoort een lijst van woorden te staan (gevonden: 1)
          {"soort":"contact","op":"2020","met":["kind"],"inhoudelijk":"ja"} | inhoudelijk: hier hoort true of false te staan (gevonden: ja)
          {"soort":"activiteit","op":"2020"} | voor: dit veld ontbreekt
          {"soort":"koers_bepaald","op":"2020","doelen":-1} | doelen: hier hoort een geheel getal te staan van 0 tot en met 999999999 (gevonden: -1)
          {"soort":"koers_bepaald","op":"2020","doelen":1.5} | doelen: hier hoort een geheel getal te staan van 0 tot en met 999999999 (gevonden: 1.5)
          {"soort":"koers_bepaald","op":"2020","hulp":"H1"} | hulp: hier hoort een geheel getal te staan van 0 tot en met 999999999 (gevonden: H1)
          {"soort":"koers_bepaald","op":"2020","gezin":"nvt"} | gezin: nvt is alleen mogelijk voor netwerk; kies ja of nee (gevonden: nvt)
          {"soort":"koers_bepaald","op":"2020","professionals":"nvt"} | professionals: nvt is alleen mogelijk voor netwerk; kies ja of nee (gevonden: nvt)
          {"soort":"urgentie","op":"2020","norm":"koers"} | nodig_voor: dit veld ontbreekt
          {"soort":"urgentie","op":"2020","norm":"n2","nodig_voor":"2020-01-01"} | norm: onbekende waarde; kies uit koers, hulp (gevonden: n2)
          {"soort":"uitleg","op":"2020","norm":"koers","gegeven_door":"a"} | tot: dit veld ontbreekt
          {"soort":"uitleg","op":"2020","norm":"koers","tot":"2020-01-01"} | gegeven_door: dit veld ontbreekt
          {"soort":"hulp_gestart","op":"2020"} | hulp: dit veld ontbreekt
          {"soort":"hulp_gestart","op":"2020","hulp":{"id":1}} | hulp: hier hoort tekst te staan (gevonden: een object)
          {"soort":"intake","op":"2020"} | hulp: dit veld ontbreekt
          {"soort":"passendheid","op":"2020","hulp":"H","oordeel":"passend"} | stem: dit veld ontbreekt
          {"soort":"niet_gebeurd","op":"2020"} | wat: dit veld ontbreekt
          """)
  void aFaultInAGebeurtenisIsNamed(String gebeurtenis, String fout) {
    assertThat(fouten("{\"dossier\":\"D-1\",\"gebeurtenissen\":[" + gebeurtenis + "]}"))
        .containsExactly("regel 7, dossier D-1, gebeurtenissen[0]." + fout);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          [] | : hier hoort een dossier te staan: {"dossier":...} (gevonden: [])
          {"gebeurtenissen":[]} | , dossier: deze sleutel ontbreekt
          {"dossier":"D"} | , dossier D, gebeurtenissen: deze sleutel ontbreekt
          {"dossier":" ","gebeurtenissen":[]} | , dossier: het nummer van het dossier is leeg
          {"dossier":1,"gebeurtenissen":[]} | , dossier: hier hoort tekst te staan (gevonden: 1)
          {"dossier":"D","gebeurtenissen":{}} | , dossier D, gebeurtenissen: hier hoort een lijst te staan (gevonden: een object)
          {"dossier":"D","gebeurtenissen":[1]} | , dossier D, gebeurtenissen[0]: hier hoort een gebeurtenis te staan: {"soort":...} (gevonden: 1)
          {"dossier":"D","gebeurtenissen":[],"gi":1} | , dossier D, gi: hier hoort tekst te staan (gevonden: 1)
          {"dossier":"D","gebeurtenissen":[],"bron":"x"} | , dossier D, bron: onbekende waarde; kies uit register, reconstructie (gevonden: x)
          {"dossier":"D","gebeurtenissen":[],"gi":"a","gi":"b"} | , dossier D, gi: deze sleutel staat er twee keer
          {"dossier":"D","gebeurtenissen":[],"eigen":1,"eigen":2} | , dossier D, eigen: deze sleutel staat er twee keer
          {"dossier":"D","gebeurtenissen":[]} {} | , dossier D: na het dossier staat nog iets; schrijf een dossier per regel (gevonden: een object)
          {"dossier":"D","gebeurtenissen":[] | , dossier D, byte 35: geen geldige JSON: de regel houdt halverwege op; er ontbreekt een aanhalingsteken of haakje (gevonden: ])
          {"dossier":"D",gebeurtenissen:[]} | , dossier D, byte 16: geen geldige JSON: hier of kort hiervoor ontbreekt een teken of staat er een te veel (gevonden: ,gebeurtenissen:[]})
          {"dossier":"\\ud800","gebeurtenissen":[]} | , dossier ?, dossier: hier staat een teken dat niet bestaat (\\u0000 of een half teken)
          """)
  void aFaultInADossierIsNamed(String regel, String fout) {
    assertThat(fouten(regel)).containsExactly("regel 7" + fout);
  }

  @Test
  void allFaultsOfALineAreNamedAtOnce() {
    var regel =
        """
        {"gi":1,"gebeurtenissen":[{"soort":"x","op":"2020-13"},{"op":"2020","soort":"contact"}]}\
        """;
    assertThat(fouten(regel)).hasSize(5);
  }

  @Test
  void wrongEncodingIsNamedWithItsByte() {
    var latijn = "{\"dossier\":\"Jos\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(fouten(latijn))
        .containsExactly(
            "regel 7, byte 16: deze byte is geen UTF-8; sla het bestand op als UTF-8"
                + " (gevonden: 0xE9)");
    var breed = "{\"dossier\":\"D\",\"gebeurtenissen\":[]}";
    for (var codering :
        List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      assertThat(fouten(breed.getBytes(codering))).singleElement().asString().contains("UTF-16");
    }
    assertThat(fouten(new byte[] {'{', '"', (byte) 0xC0, (byte) 0x80})).hasSize(1);
  }

  @Test
  void aZeroByteIsRefused() {
    assertThat(fouten("{\"dossier\":\"D\0\",\"gebeurtenissen\":[]}"))
        .singleElement()
        .asString()
        .contains("geen geldige JSON");
    assertThat(fouten("\0")).hasSize(1);
  }

  @Test
  void anIdMayHaveAThousandCharactersAndNoMore() {
    var langste = Dossierlezer.LANGSTE_ID;
    assertThat(fouten(metId(langste - 1))).isEmpty();
    assertThat(fouten(metId(langste))).isEmpty();
    assertThat(fouten(metId(langste + 1))).singleElement().asString().contains("langer dan 1000");
  }

  @Test
  void aLineOfFaultsIsCountedWhenTheListGrowsLong() {
    var velden = "1,".repeat(Fouten.HOOGSTENS + 4) + "1";
    var fouten = fouten("{\"dossier\":\"D\",\"gebeurtenissen\":[" + velden + "]}");
    assertThat(fouten).hasSize(Fouten.HOOGSTENS + 1);
    assertThat(fouten.getLast()).isEqualTo("regel 7, dossier D: nog 5 fouten op deze regel");
  }

  @Test
  void deepNestingIsAFaultAndNoCrash() {
    assertThat(fouten("{\"x\":" + "[".repeat(100_000))).hasSize(1);
  }

  private static String metId(int lengte) {
    return "{\"dossier\":\"" + "D".repeat(lengte) + "\",\"gebeurtenissen\":[]}";
  }

  private static List<String> fouten(String regel) {
    return fouten(regel.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> fouten(byte[] bytes) {
    return switch (Dossierlezer.lees(REGEL, bytes, 0, bytes.length)) {
      case Regel.Gelezen gelezen -> List.of();
      case Regel.Geweigerd geweigerd -> geweigerd.fouten().stream().map(Fout::toString).toList();
    };
  }
}
