package nl.tijdig.app.dossier.formulier;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import nl.tijdig.app.Browser;
import nl.tijdig.app.Proef;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The form in a real browser: few questions, a clear refusal, the change in words. */
@Proef
class VastlegpaginaTest {

  private static final String FORMULIER = "/dossiers/D-000016/vastleggen";

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
  void aJeugdbeschermerRecordsAContactAndReadsWhatChanged() {
    var pagina = browser.ingelogd("jeugdbeschermer", 1280);
    pagina.navigate("/dossiers/D-000016");
    pagina.locator("#naar-vastleggen").click();
    pagina.locator("#soort").selectOption("contact");
    pagina.locator("form.formulier button").first().click();
    assertThat(pagina.locator("#op")).hasValue("24 november 2026");
    pagina.locator("#met-kind").check();
    pagina.locator("#inhoudelijk").selectOption("ja");
    pagina.locator("#door").fill("Proefpersoon");
    assertThat(Browser.drempels(pagina)).isEmpty();
    pagina.locator("#feit button").click();
    assertThat(pagina.locator("#veranderingen")).containsText("vastgelegd");
    assertThat(pagina.locator("#tabel-feiten tbody tr").last())
        .containsText("door jeugdbeschermer");
    assertThat(Browser.drempels(pagina)).isEmpty();
  }

  @Test
  void aWrongDayIsRefusedWithPlaceAndRemedyAndTheAnswersStay() {
    var pagina = browser.ingelogd("teammanager", 1280);
    pagina.navigate(FORMULIER + "?soort=jeugdbeschermer_gekoppeld");
    pagina.locator("#op").fill("2026-02-30");
    pagina.locator("#wie").fill("Anna");
    pagina.locator("#feit button").click();
    assertThat(pagina.getByRole(AriaRole.ALERT)).containsText("2026-02-30");
    assertThat(pagina.locator("#wie")).hasValue("Anna");
    assertThat(Browser.drempels(pagina)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"inspecteur", "raadslid", "ouder", "jeugdige", "analist", "beheerder"})
  void whoDoesNotWorkWithTheChildCannotRecord(String rol) {
    var pagina = browser.ingelogd(rol, 1280);
    assertThat(pagina.navigate(FORMULIER).status()).isEqualTo(403);
  }

  @Test
  void theFormFitsAtFourTimesZoom() {
    var pagina = browser.ingelogd("jeugdbeschermer", 320);
    pagina.navigate(FORMULIER + "?soort=koers_bepaald");
    assertThat((int) pagina.evaluate("document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(320);
    assertThat(Browser.drempels(pagina)).isEmpty();
  }
}
