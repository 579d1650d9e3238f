package nl.tijdig.app.toezicht.praktijktoets;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.tijdig.app.Browser;
import nl.tijdig.app.Proef;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages of the inspector in a real browser, and what can be taken along from them. */
@Proef
class ToezichtpaginasTest {

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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/praktijktoets",
        "/praktijktoets/1",
        "/praktijktoets/1/casussen",
        "/praktijktoets/1/casussen/11",
        "/praktijktoets/nieuw",
        "/praktijktoets/totalen"
      })
  void everyPageHasNoBarriersAlsoAtFourTimesZoomAndInEnglish(String adres) {
    for (var breedte : new int[] {1280, 320}) {
      var pagina = browser.ingelogd("inspecteur", breedte);
      pagina.navigate(adres);
      assertThat((int) pagina.evaluate("document.documentElement.scrollWidth"))
          .isLessThanOrEqualTo(breedte);
      assertThat(Browser.drempels(pagina)).isEmpty();
      pagina.navigate(adres + "?taal=en");
      assertThat(pagina.locator("html")).hasAttribute("lang", "en");
      assertThat(pagina.content()).doesNotContain("??toezicht");
    }
  }

  @Test
  void theContradictionsStandOnTopAndEachPictureHasItsTable() {
    var pagina = browser.ingelogd("analist", 1280);
    pagina.navigate("/praktijktoets/1");
    assertThat(pagina.locator("main section").first()).containsText("delen 31/19 <> totaal 28/16");
    assertThat(pagina.locator("main svg")).hasCount(pagina.locator("main table").count());
    assertThat(pagina.locator("main")).containsText("25% (1 van 4), indicatief");
    assertThat(pagina.locator("main")).containsText("Fictieve invulling");
  }

  @Test
  void anInspecteurRecordsAJudgementWithItsSourceAndOthersOnlyRead() {
    var pagina = browser.ingelogd("inspecteur", 1280);
    pagina.navigate("/praktijktoets/nieuw");
    pagina.locator("#naam").fill("Toets in de browser");
    pagina.locator("#van").fill("2024-01-01");
    pagina.locator("#omvang").fill("3");
    pagina.locator("main button[type=submit]").click();
    assertThat(pagina.locator("h1")).hasText("Toets in de browser");
    assertThat(pagina.locator("main")).containsText("md5(\"1:\" + dossiernummer)");
    pagina.navigate(pagina.url() + "/casussen/1");
    leg(pagina, false);
    assertThat(pagina.getByRole(AriaRole.ALERT)).containsText("heeft geen bron");
    leg(pagina, true);
    assertThat(pagina.locator("main table")).containsText("gesprek met het gezin");

    var ander = browser.ingelogd("analist", 1280);
    ander.navigate(pagina.url());
    assertThat(ander.locator("main form")).hasCount(0);
  }

  private static void leg(Page pagina, boolean metBron) {
    pagina.locator("#aspect").selectOption("n1.vast");
    pagina.locator("#b-niet_op_orde").check();
    if (metBron) {
      pagina.locator("#bron-gesprek_gezin").check();
    }
    pagina.locator("main form button[type=submit]").click();
  }

  @Test
  void typedTotalsAreChecked() {
    var pagina = browser.ingelogd("inspecteur", 1280);
    pagina.navigate("/praktijktoets/totalen");
    vul(pagina, 1, "", "28", "16");
    vul(pagina, 2, "DJGB", "13", "5");
    vul(pagina, 3, "JBRA", "9", "6");
    vul(pagina, 4, "LJ&R", "4", "3");
    vul(pagina, 5, "WSS", "5", "5");
    pagina.locator("main button[type=submit]").click();
    assertThat(pagina.locator("main")).containsText("delen 31/19 <> totaal 28/16");
    vul(pagina, 5, "WSS", "2", "2");
    pagina.locator("main button[type=submit]").click();
    assertThat(pagina.locator("main")).containsText("Er is geen tegenspraak gevonden.");
  }

  private static void vul(Page pagina, int regel, String gi, String beoordeeld, String opOrde) {
    pagina.locator("#aspect-" + regel).selectOption("n2.tijdig");
    pagina.locator("#groep-" + regel).fill(gi);
    pagina.locator("#beoordeeld-" + regel).fill(beoordeeld);
    pagina.locator("#opOrde-" + regel).fill(opOrde);
  }

  @Test
  void theCsvReadsBackAsEveryBevinding() {
    var pagina = browser.ingelogd("inspecteur", 1280);
    var antwoord = pagina.context().request().get("/praktijktoets/1.csv");
    var regels =
        CsvReader.builder()
            .fieldSeparator(';')
            .ofNamedCsvRecord(new String(antwoord.body(), StandardCharsets.UTF_8))
            .stream()
            .toList();

    assertThat(antwoord.headers()).containsEntry("content-type", "text/csv;charset=UTF-8");
    assertThat(regels).filteredOn(r -> r.getField("aspect").equals("n1.vast")).hasSize(61);
    assertThat(regels).allSatisfy(r -> assertThat(r.getField("bronnen")).isNotEmpty());
    assertThat(regels)
        .anySatisfy(r -> assertThat(r.getField("vergelijking")).isEqualTo("verschilt"));
  }

  @Test
  void thePdfIsTaggedAndSaysTheSame() throws IOException {
    var pagina = browser.ingelogd("inspecteur", 1280);
    var antwoord = pagina.context().request().get("/praktijktoets/1.pdf");
    try (var pdf = Loader.loadPDF(antwoord.body())) {
      var tekst = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
      assertThat(tekst).contains("delen 31/19 <> totaal 28/16", "25% (1 van 4), indicatief");
      assertThat(tekst).contains("Fictieve invulling.");
      assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
    }
  }
}
