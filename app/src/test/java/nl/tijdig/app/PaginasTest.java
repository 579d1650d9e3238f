package nl.tijdig.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.tijdig.app.toegang.Rol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Each page in a real browser: what it shows, whether everybody can use it. */
@Proef
class PaginasTest {

  /** 1280 CSS pixels at 400% zoom. */
  private static final int VIER_KEER = 320;

  @LocalServerPort private int poort;

  private Browser browser;

  @BeforeEach
  void open() {
    browser = new Browser(poort);
  }

  @AfterEach
  void sluit() {
    browser.close();
  }

  @Test
  void theLoginPageListsOneDemonstrationAccountPerRole() {
    var pagina = browser.pagina(1280);
    pagina.navigate("/");
    assertThat(pagina).hasURL(java.util.regex.Pattern.compile(".*/inloggen"));
    for (var rol : Rol.values()) {
      assertThat(pagina.locator(".accounts a[href$='als=" + rol.code() + "']")).hasCount(1);
    }
    assertThat(Browser.drempels(pagina)).isEmpty();
  }

  @Test
  void aWrongPasswordIsRefusedInPlainWords() {
    var pagina = browser.pagina(1280);
    pagina.navigate("/inloggen");
    pagina.locator("#naam").fill("inspecteur");
    pagina.locator("#wachtwoord").fill("geraden");
    pagina.locator("main button[type=submit]").click();
    assertThat(pagina.getByRole(AriaRole.ALERT)).containsText("horen niet bij elkaar");
  }

  @Test
  void theFirstScreenShowsTheWorstFirstAndSaysThatItIsFictitious() {
    var pagina = browser.ingelogd("inspecteur", 1280);
    assertThat(pagina.locator("h1")).hasText("Wie heeft ons vandaag nodig?");
    assertThat(pagina.locator(".strook")).containsText("Fictieve gegevens");
    assertThat(pagina.locator("tbody tr")).hasCount(10);
    var eerste = dagen(pagina, 0);
    assertThat(eerste).isGreaterThanOrEqualTo(dagen(pagina, 1)).isGreaterThan(300);
    assertThat(Browser.drempels(pagina)).isEmpty();
  }

  private static int dagen(Page pagina, int rij) {
    var tekst = pagina.locator("tbody tr").nth(rij).locator("strong").innerText();
    return Integer.parseInt(tekst.replaceAll("\\D", ""));
  }

  @Test
  void filtersNarrowTheListAndPagesKeepThem() {
    var pagina = browser.ingelogd("inspecteur", 1280);
    pagina.locator(".filtervak > summary").click();
    pagina.locator("#gi").selectOption("De Lichtboei");
    pagina.locator("#norm").selectOption("n3.tijdig");
    pagina.locator("#oordeel").selectOption("niet_voldaan");
    pagina.locator(".filter button").click();
    assertThat(pagina.locator("tbody tr")).hasCount(10);
    assertThat(pagina.locator("tbody tr").nth(3)).containsText("De Lichtboei");
    pagina.locator("a[rel=next]").click();
    assertThat(pagina.locator(".bladeren")).containsText("Pagina 2 van");
    assertThat(pagina.locator("#gi")).hasValue("De Lichtboei");
    assertThat(pagina.locator("tbody tr").first()).containsText("De Lichtboei");
    pagina.locator("a:text-is('Laatste pagina')").click();
    var laatste = pagina.locator(".bladeren").innerText();
    pagina.locator("tbody tr a").first().click();
    pagina.locator(".kruimel a").click();
    assertThat(pagina.locator(".bladeren")).hasText(laatste);
    assertThat(pagina.locator("#gi")).hasValue("De Lichtboei");
  }

  /** What is on paper is what a reader needs: explanations open, no buttons, no filter. */
  @Test
  void aPrintedPageShowsItsExplanationsAndNoButtons() { // gebruik.md: print
    var pagina = browser.ingelogd("jeugdbeschermer", 1280);
    pagina.emulateMedia(
        new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
    assertThat(pagina.locator("#bronnen li").first()).isVisible();
    assertThat(pagina.locator(".filter")).isHidden();
    for (var knop : pagina.locator("button, .utrecht-button-link").all()) {
      assertThat(knop).isHidden();
    }
    pagina.navigate("/normen");
    assertThat(pagina.locator("main")).isVisible();
  }

  @Test
  void theMenuStaysOnOneLine() { // gebruik.md: a menu that wraps
    var pagina = browser.ingelogd("inspecteur", 1280);
    assertThat(pagina.locator(".kop__regel").boundingBox().height).isLessThan(80);
  }

  @Test
  void theDossierShowsPictureWordingsVerdictsAndFacts() {
    var pagina = browser.ingelogd("inspecteur", 1280);
    pagina.locator("tbody tr a").first().click();
    assertThat(pagina.locator("svg.tijdlijn")).isVisible();
    assertThat(pagina.locator(".naast .kaart")).hasCount(4);
    assertThat(pagina.locator("#tabel-oordelen tbody tr")).hasCount(17);
    var uitleg = pagina.locator("#tabel-oordelen details").nth(1);
    uitleg.locator("summary").focus();
    pagina.keyboard().press("Enter");
    assertThat(uitleg).containsText("004:393-394");
    assertThat(uitleg).containsText("Termijn begon");
    assertThat(Browser.drempels(pagina)).isEmpty();
  }

  @Test
  void theNormsPageShowsEveryNormWithItsSourceAndTheProductChoices() {
    var pagina = browser.ingelogd("raadslid", 1280);
    pagina.navigate("/normen");
    assertThat(pagina.locator("article.kaart")).hasCount(17);
    assertThat(pagina.locator(".keuze")).hasCount(4);
    assertThat(pagina.locator("#profielen")).containsText("JBRA");
    assertThat(Browser.drempels(pagina)).isEmpty();
  }

  @Test
  void aRoleWithoutDossiersIsToldSo() {
    var pagina = browser.ingelogd("ouder", 1280);
    pagina.navigate("/team");
    assertThat(pagina.locator("h1")).hasText("Deze pagina is niet voor uw rol");
    assertThat(Browser.drempels(pagina)).isEmpty();
  }

  @Test
  void everyPageSpeaksEnglishAfterOneClick() {
    var pagina = browser.ingelogd("inspecteur", 1280);
    pagina.locator("a[hreflang=en]").click();
    assertThat(pagina.locator("h1")).hasText("Who needs us today?");
    assertThat(pagina.locator("html")).hasAttribute("lang", "en");
    pagina.locator("tbody tr a").first().click();
    assertThat(pagina.locator("#oordelen")).hasText("All verdicts, explained");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/casussen", "/dossiers/C02", "/normen"})
  void nothingFallsOffThePageAtFourTimesZoom(String adres) {
    var pagina = browser.ingelogd("inspecteur", VIER_KEER);
    pagina.navigate(adres);
    assertThat((int) pagina.evaluate("document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(VIER_KEER);
    assertThat(Browser.drempels(pagina)).isEmpty();
  }

  @Test
  void anUnknownDossierSaysSoAndNothingElse() {
    var pagina = browser.ingelogd("inspecteur", 1280);
    var antwoord = pagina.navigate("/dossiers/BESTAAT-NIET");
    assertThat(antwoord.status()).isEqualTo(404);
    assertThat(pagina.locator("h1")).hasText("Deze pagina bestaat niet");
    assertThat(pagina).hasTitle("Deze pagina bestaat niet · Tijdig");
  }
}
