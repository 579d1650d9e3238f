package nl.tijdig.app.woonplaats.rekenaar;

import static org.assertj.core.api.Assertions.assertThat;

import nl.tijdig.app.Bezoeker;
import nl.tijdig.app.Browser;
import nl.tijdig.app.Proef;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The page on which a gemeente or GI finds who pays. */
@Proef
class WoonplaatsTest {

  private static final String KIND =
      "&gezag=ouder&rol1=kind&gemeente1=Zwolle&vanaf1=2015-01-01"
          + "&rol2=gezag&gemeente2=Kampen&vanaf2=2015-01-01";

  @LocalServerPort private int poort;

  private String pagina(String vraag) throws Exception {
    var antwoord = new Bezoeker(poort, "gemeentedeskundige").haal("/woonplaats?" + vraag);
    assertThat(antwoord.statusCode()).isEqualTo(200);
    return antwoord.body();
  }

  @ParameterizedTest
  @CsvSource({
    "hulpvraag=2021-11-10, Gemeente Kampen betaalt",
    "hulpvraag=2022-02-10, Gemeente Zwolle betaalt",
    "hulpvraag=2021-05-01&peildag=2022-01-01&aangeleverd=2021-10-31, Gemeente Zwolle betaalt",
    "hulpvraag=2021-05-01&peildag=2022-01-01&aangeleverd=2021-11-02, Gemeente Kampen betaalt"
  })
  @DisplayName("F70: the literal cases, on the page")
  void thePageNamesWhoPays(String dagen, String kop) throws Exception {
    assertThat(pagina(dagen + KIND)).contains(kop).doesNotContain("Dit is een keuze van Tijdig");
  }

  @Test
  @DisplayName("F70: on 1 November itself the gap is named, with the choice")
  void theGapIsMarked() throws Exception {
    assertThat(pagina("hulpvraag=2021-05-01&peildag=2022-01-01&aangeleverd=2021-11-01" + KIND))
        .contains("Gemeente Kampen betaalt", "een gat", "Dit is een keuze van Tijdig");
  }

  @Test
  @DisplayName("F70: EUR 12,000 of the wrong payer is settled, the provider is left out")
  void theSettlementComesToZero() throws Exception {
    var kwestie =
        "&betaalde=Kampen&euro=12000&geschil=2022-02-10&gevraagd=Urk&ontvangen=2022-02-10";
    assertThat(pagina("hulpvraag=2022-02-10" + KIND + kwestie))
        .contains("Gemeente Zwolle betaalt € 12.000 aan gemeente Kampen.", "Samen is dat nul")
        .contains("Gemeente Kampen betaalt voorlopig, vanaf 10 februari 2022")
        .contains("noem gemeente Zwolle", "24 februari 2022");
  }

  @Test
  void whatIsMissingAndWhatAHumanDecidesIsSaid() throws Exception {
    assertThat(pagina("hulpvraag=2022-02-10&gezag=ouder"))
        .contains("Wij kunnen dit niet beoordelen");
    assertThat(pagina("hulpvraag=2022-02-10" + KIND + "&rol3=kind&gemeente3=Urk&vanaf3=2022-01-01"))
        .contains("Een mens moet beslissen");
    assertThat(pagina("hulpvraag=ooit" + KIND))
        .contains("id=\"bezwaren\"")
        .doesNotContain("id=\"uitkomst\"");
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 320})
  void everybodyCanUseIt(int breedte) {
    try (var browser = new Browser(poort)) {
      var pagina = browser.ingelogd("gemeentedeskundige", breedte);
      pagina.navigate("/woonplaats?hulpvraag=2022-02-10&betaalde=Kampen&euro=12000" + KIND);
      assertThat(pagina.locator("#stappen li").count()).isEqualTo(3);
      assertThat(Browser.drempels(pagina)).isEmpty();
      assertThat((int) pagina.evaluate("document.documentElement.scrollWidth"))
          .isLessThanOrEqualTo(breedte);
    }
  }
}
