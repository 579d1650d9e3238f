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

  private static final String DELEN =
      "de delen tellen op tot 31 beoordeeld en 19 op orde. Het totaal zegt 28 beoordeeld en 16 op"
          + " orde.";

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
    assertThat(pagina.locator("main section").first()).containsText(DELEN);
    assertThat(pagina.locator("main svg")).hasCount(pagina.locator("main table").count());
    assertThat(pagina.locator("main")).containsText("25% (1 van 4), indicatief");
    assertThat(pagina.locator("main")).containsText("Fictieve invulling");
  }

  @Test
  void aWholeCaseIsJudgedInOneFormWithTheComputedVerdictAfterIt() { // G10, G19
    var pagina = nieuw("Toets in de browser", "3");
    assertThat(pagina.locator("main")).containsText("Nummer van de loting: 1");
    pagina.navigate(pagina.url() + "/casussen/1");
    assertThat(pagina.locator("main table .oordeel")).hasCount(0);
    assertThat(pagina.locator("main table")).containsText("Te zien na uw oordeel");

    kies(pagina, "n1.vast-niet_op_orde");
    kies(pagina, "n2.aanwezig-op_orde");
    bewaar(pagina);
    assertThat(pagina.getByRole(AriaRole.ALERT)).containsText("Norm 1: een vaste jeugdbeschermer:");
    assertThat(pagina.getByRole(AriaRole.ALERT).locator("a").first())
        .hasAttribute("href", "#bronnen");
    kies(pagina, "bron-gesprek_gezin");
    bewaar(pagina);
    assertThat(pagina.locator("#opgeslagen")).hasText("Opgeslagen: 2 oordelen bij casus 1.");
    assertThat(pagina.locator("main table")).containsText("gesprek met het gezin");
    assertThat(Browser.drempels(pagina)).isEmpty();

    pagina.locator("[name=verder]").click();
    assertThat(pagina.locator("h1")).hasText("Casus 2");
    assertThat(pagina.locator("#opgeslagen")).containsText("Er is niets veranderd");

    var ander = browser.ingelogd("analist", 1280);
    ander.navigate(pagina.url());
    assertThat(ander.locator("main form")).hasCount(0);
  }

  @Test
  void anInspecteurEntersCasesByNumberOrInOwnWords() { // G10
    var pagina = nieuw("Zelf ingevoerd", "0");
    pagina.navigate(pagina.url() + "/casussen");
    assertThat(pagina.locator("main"))
        .containsText("Er is nog geen casus. Voeg er hieronder een toe");
    voegToe(pagina, "", "");
    assertThat(pagina.getByRole(AriaRole.ALERT)).containsText("Vul een dossiernummer in");
    voegToe(pagina, "D-BESTAAT-NIET", "");
    assertThat(pagina.getByRole(AriaRole.ALERT)).containsText("D-BESTAAT-NIET bestaat niet");
    voegToe(pagina, "D-000016", "");
    assertThat(pagina.locator("[role=status]").first()).containsText("Casus 1 is toegevoegd.");
    voegToe(pagina, "D-000016", "");
    assertThat(pagina.getByRole(AriaRole.ALERT)).containsText("is al casus 1");
    voegToe(pagina, "", "Gesprek met een gezin dat twee keer van jeugdbeschermer wisselde");
    assertThat(pagina.locator("main table tbody tr")).hasCount(2);
    assertThat(pagina.locator("main table")).containsText("twee keer van jeugdbeschermer");
    assertThat(Browser.drempels(pagina)).isEmpty();
  }

  private Page nieuw(String naam, String omvang) {
    var pagina = browser.ingelogd("inspecteur", 1280);
    pagina.navigate("/praktijktoets/nieuw");
    pagina.locator("#naam").fill(naam);
    pagina.locator("#van").fill("1-1-2024");
    pagina.locator("#omvang").fill(omvang);
    pagina.locator("main button[type=submit]").click();
    assertThat(pagina.locator("h1")).hasText(naam);
    return pagina;
  }

  private static void kies(Page pagina, String id) {
    pagina.locator("[id='" + id + "']").check();
  }

  private static void bewaar(Page pagina) {
    pagina.locator("#beoordelen button").first().click();
  }

  private static void voegToe(Page pagina, String dossier, String omschrijving) {
    pagina.locator("#dossier").fill(dossier);
    pagina.locator("#omschrijving").fill(omschrijving);
    pagina.locator("#toevoegen button").click();
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
    assertThat(pagina.locator("main")).containsText(DELEN);
    vul(pagina, 5, "WSS", "2", "2");
    pagina.locator("main button[type=submit]").click();
    assertThat(pagina.locator("main")).containsText("Er is geen tegenspraak gevonden.");
  }

  @Test
  void aFaultInTypedTotalsIsToldInTheWordsOfTheQuestionWithALink() {
    var pagina = browser.ingelogd("inspecteur", 1280);
    pagina.navigate("/praktijktoets/totalen?taal=en");
    vul(pagina, 2, "DJGB", "ten", "5");
    pagina.locator("#cohort-2").fill("15 november");
    pagina.locator("main button[type=submit]").click();
    var fout = pagina.getByRole(AriaRole.ALERT);
    assertThat(fout).containsText("fill in a whole number");
    assertThat(fout.locator("a")).hasAttribute("href", "#beoordeeld-2");
    assertThat(pagina.locator("#cohort-2")).hasValue("15 november");
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
      assertThat(tekst).contains(DELEN, "25% (1 van 4), indicatief");
      assertThat(tekst).contains("Fictieve invulling.", "Gemaakt door demonstratie");
      assertThat(tekst).contains("Bevindingen per casus", "Casus 61");
      assertThat(tekst.split("Waar dat uit blijkt", -1)).hasSizeGreaterThan(5);
      assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
    }
  }
}
