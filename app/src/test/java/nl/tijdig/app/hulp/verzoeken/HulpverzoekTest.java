package nl.tijdig.app.hulp.verzoeken;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import nl.tijdig.app.Browser;
import nl.tijdig.app.Proef;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** F66: the payer sees form, start and cost; no reasons, no diagnosis; each access is logged. */
@Proef
class HulpverzoekTest {

  @LocalServerPort private int poort;

  @Autowired private JdbcClient databank;

  @Test
  void theMunicipalitySeesFormStartAndCostAndNothingElse() {
    try (var browser = new Browser(poort)) {
      var pagina = browser.ingelogd("gemeentedeskundige", 1280);
      assertThat(pagina).hasURL(java.util.regex.Pattern.compile(".*/verzoeken"));
      assertThat(Browser.drempels(pagina)).isEmpty();
      pagina.navigate("/verzoeken/D-000016");
      assertThat(pagina.locator("thead th"))
          .hasText(new String[] {"Dossier", "Vorm", "Bepaald op", "Start", "Kosten"});
      assertThat(pagina.locator("tbody td").nth(0)).containsText(" bij ");
      assertThat(pagina.locator("tbody td").nth(3)).containsText("€");
      assertThat(pagina.locator("main")).not().containsText("K-000016");
      assertThat(pagina.locator("main")).not().containsText("JB-");
      assertThat(logregels("gemeentedeskundige", "zien", "D-000016")).isPositive();
      assertThat(pagina.navigate("/dossiers/D-000016").status()).isEqualTo(403);
    }
  }

  @Test
  void eachTileIsItsListAndTheLastPageIsReached() { // G01, gebruik.md "Other"
    try (var browser = new Browser(poort)) {
      var pagina = browser.ingelogd("gemeentedeskundige", 1280);
      for (var tegel = 0; tegel < 3; tegel++) {
        pagina.navigate("/verzoeken");
        var aantal = Integer.parseInt(pagina.locator("#stand strong").nth(tegel).innerText());
        pagina.locator("#stand a").nth(tegel).click();
        assertThat(pagina.locator("caption")).containsText(Integer.toString(aantal));
        pagina.navigate(pagina.url() + "&pagina=999");
        var rijen = aantal % Hulpverzoeken.PAGINA == 0 ? Hulpverzoeken.PAGINA : aantal % 25;
        assertThat(pagina.locator("tbody tr")).hasCount(rijen);
      }
      var laatste = pagina.locator("tbody tr").last().locator("td").nth(1).innerText();
      pagina.navigate("/verzoeken?volgorde=-bepaald");
      assertThat(pagina.locator("tbody tr").first().locator("td").nth(1)).hasText(laatste);
    }
  }

  @Test
  void anotherMunicipalityGetsNothingAndTheTryIsLogged() {
    try (var browser = new Browser(poort)) {
      var pagina = browser.ingelogd("contractmanager", 320);
      assertThat(pagina.navigate("/verzoeken/D-000020").status()).isEqualTo(404);
      assertThat(logregels("contractmanager", "geweigerd", "D-000020")).isPositive();
    }
  }

  private long logregels(String wie, String handeling, String dossier) {
    return databank
        .sql("select count(*) from toegang.inzage where wie = ? and handeling = ? and dossier = ?")
        .params(wie, handeling, dossier)
        .query(Long.class)
        .single();
  }
}
