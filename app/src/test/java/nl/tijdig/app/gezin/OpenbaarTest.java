package nl.tijdig.app.gezin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import nl.tijdig.app.Bezoeker;
import nl.tijdig.app.Browser;
import nl.tijdig.app.Proef;
import nl.tijdig.app.Rechtstreeks;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a family can use without logging in: it opens, it helps, and nothing is kept of it. */
@Proef
class OpenbaarTest {

  private static final String REKEN =
      "/termijnrekenaar?maatregel=ots&uitspraak=15-12-2020&kennisgeving=22+december+2020";
  private static final String STAPEL =
      "/klachtwijzer?onderwerp=professional&gebeurd=&klachtdag=5-10-2021&ernstig=ja&andere=ja";

  @LocalServerPort private int poort;
  @Autowired private EmbeddedPostgres postgres;

  private HttpResponse<String> haal(String pad) throws Exception {
    try (var http = HttpClient.newHttpClient()) {
      return http.send(
          HttpRequest.newBuilder(URI.create("http://localhost:" + poort + pad)).build(),
          BodyHandlers.ofString());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/termijnrekenaar", REKEN, "/klachtwijzer", STAPEL})
  void whoIsNotLoggedInGetsThePageAndNoCookie(String adres) throws Exception {
    var voor = Rechtstreeks.vastgelegd(postgres);
    var antwoord = haal(adres);
    assertThat(antwoord.statusCode()).isEqualTo(200);
    assertThat(antwoord.headers().allValues("Set-Cookie")).isEmpty();
    assertThat(Rechtstreeks.vastgelegd(postgres)).isEqualTo(voor);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/dossiers/D-000016", "/team", "/", "/gezin"})
  void allElseAsksWhoYouAre(String adres) throws Exception {
    assertThat(haal(adres).statusCode()).isEqualTo(302);
  }

  @Test
  void theReckonerNamesTheDayAndTheDaysThatDoNotCount() throws Exception {
    assertThat(haal(REKEN).body())
        .contains("woensdag 30 december 2020")
        .contains("25 december 2020 (Eerste Kerstdag)")
        .contains("dinsdag 26 januari 2021");
    assertThat(haal(REKEN + "&taal=en").body())
        .contains("Wednesday, December 30, 2020", "Christmas Day")
        .contains(
            "?maatregel=ots&amp;uitspraak=15-12-2020&amp;kennisgeving=22+december+2020&amp;taal=nl");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/termijnrekenaar?maatregel=ots&uitspraak=31-02-2026",
        "/termijnrekenaar?maatregel=iets&uitspraak=2026-11-01",
        "/termijnrekenaar?uitspraak=",
        "/termijnrekenaar?maatregel=ots&uitspraak=2-11-2026&kennisgeving=1-11-2026",
        "/klachtwijzer?onderwerp=iets",
        "/klachtwijzer?onderwerp=professional&klachtdag=ooit",
        "/klachtwijzer?onderwerp=professional&klachtdag=2021-10-05"
      })
  void whatCannotBeReadIsSaidInWords(String adres) throws Exception {
    var antwoord = haal(adres);
    assertThat(antwoord.statusCode()).isEqualTo(200);
    assertThat(antwoord.body()).contains("id=\"bezwaren\"").doesNotContain("id=\"uitkomst\"");
  }

  @Test
  @DisplayName("F64: the literal case, on the page")
  void theComplaintFinderWarnsOfStacking() throws Exception {
    assertThat(haal(STAPEL).body())
        .contains("Het tuchtcollege van het SKJ", "niet-ontvankelijk", "Er zijn uitzonderingen");
    assertThat(haal(STAPEL.replace("5-10-2021", "1-9-2021")).body())
        .doesNotContain("id=\"letop-stapelen\"");
  }

  @Test
  void theLoginPageAndTheFootOfEveryPageLeadThere() throws Exception {
    assertThat(haal("/inloggen").body())
        .contains("href=\"/termijnrekenaar\"", "href=\"/klachtwijzer\"");
    assertThat(new Bezoeker(poort, "ouder").haal("/normen").body())
        .contains("href=\"/termijnrekenaar\"", "href=\"/klachtwijzer\"");
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 320})
  void aFamilyFindsItsWayByTheScreens(int breedte) {
    try (var browser = new Browser(poort)) {
      var pagina = browser.pagina(breedte);
      pagina.navigate("/inloggen");
      pagina.locator("main a[href='/termijnrekenaar']").click();
      pagina.locator("#maatregel").selectOption("ots");
      pagina.locator("#uitspraak").fill("2 november 2026");
      pagina.locator("main button[type=submit]").click();
      assertThat(pagina.locator("#uitkomst tbody tr")).hasCount(12);
      assertThat(Browser.drempels(pagina)).isEmpty();
      assertThat((int) pagina.evaluate("document.documentElement.scrollWidth"))
          .isLessThanOrEqualTo(breedte);
      pagina.locator("#uitkomst a[href='/klachtwijzer']").click();
      pagina.locator("#over-aanwijzing").check();
      pagina.locator("main button[type=submit]").click();
      pagina.locator("#gebeurd").fill("23-11-2026");
      pagina.locator("main button[type=submit]").click();
      assertThat(pagina.locator("#uitkomst")).containsText("maandag 7 december 2026");
      assertThat(Browser.drempels(pagina)).isEmpty();
      assertThat((int) pagina.evaluate("document.documentElement.scrollWidth"))
          .isLessThanOrEqualTo(breedte);
    }
  }
}
