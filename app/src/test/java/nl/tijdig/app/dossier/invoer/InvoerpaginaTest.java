package nl.tijdig.app.dossier.invoer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.tijdig.app.Bezoeker;
import nl.tijdig.app.Browser;
import nl.tijdig.app.Proef;
import nl.tijdig.app.dossier.Proefgi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pages that take up children and files, in a real browser and under attack. */
@Proef
class InvoerpaginaTest {

  @LocalServerPort private int poort;

  @Autowired private JdbcClient databank;
  @Autowired private Proefgi proefgi;

  @BeforeEach
  void gi() {
    proefgi.maak("paginalezer", "GI van de paginalezer", "2023-01-01", "2027-12-31");
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 320})
  void aFileIsReadInSaysWhatItDidAndNamesEachFault(int breedte) throws Exception {
    try (var browser = new Browser(poort)) {
      var pagina = browser.ingelogd("paginalezer", breedte);
      pagina.navigate("/invoer");
      assertThat(Browser.drempels(pagina)).isEmpty();
      pagina.locator("#bestand").setInputFiles(bestand("voorbeeld.csv", voorbeeld(breedte)));
      pagina.locator("#invoer button").click();
      assertThat(pagina.locator("#verslag")).containsText("7 feiten nieuw, 0 waren er al");
      assertThat(pagina.locator("#tabel-invoer tbody tr").first()).containsText("voorbeeld.csv");
      assertThat(Browser.drempels(pagina)).isEmpty();
      pagina
          .locator("#bestand")
          .setInputFiles(
              bestand(
                  "../../fout.csv",
                  voorbeeld(breedte).replace("2026-11-09", "2026-11-31").replace("VB", "F")));
      pagina.locator("#invoer button").click();
      assertThat(pagina.locator("#tabel-fouten tbody tr")).hasCount(1);
      assertThat(pagina.locator("#tabel-fouten tbody tr")).containsText("2026-11-31");
      assertThat(Browser.drempels(pagina)).isEmpty();
      assertThat(
              (boolean)
                  pagina.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
          .isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 320})
  @DisplayName("U18: the faults come as a file that is read in once it is put right")
  void aRefusedFileIsDownloadedPutRightAndReadIn(int breedte) throws Exception {
    try (var browser = new Browser(poort)) {
      var pagina = browser.ingelogd("paginalezer", breedte);
      pagina.navigate("/invoer");
      var fout = voorbeeld(breedte).replace("VB", "U18").replaceFirst(";0363;", ";363;");
      pagina.locator("#bestand").setInputFiles(bestand("fout.csv", fout));
      pagina.locator("#invoer button").click();
      assertThat(pagina.locator("#tabel-fouten tbody tr")).hasCount(1);
      assertThat(pagina.locator(".melding--fout")).containsText("er is 1 fout");
      assertThat(pagina.locator(".melding--fout")).containsText("3 regels wachten");
      assertThat(Browser.drempels(pagina)).isEmpty();
      assertThat(
              (boolean)
                  pagina.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
          .isTrue();
      var gekregen = pagina.waitForDownload(() -> pagina.locator("#foutbestand").click());
      assertThat(gekregen.suggestedFilename()).isEqualTo("fouten-2026-11-24.csv");
      var tekst = java.nio.file.Files.readString(gekregen.path());
      assertThat(tekst).contains(";fout\r\n", "wacht op regel 2");
      pagina
          .locator("#bestand")
          .setInputFiles(bestand("verbeterd.csv", tekst.replace(";363;", ";0363;")));
      pagina.locator("#invoer button").click();
      assertThat(pagina.locator("#verslag")).containsText("7 feiten nieuw");
    }
    assertThat(new Bezoeker(poort, "paginalezer").haal("/invoer/fouten").statusCode())
        .as("another session of the same person")
        .isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 320})
  void aChildIsTakenUpAndARefusalKeepsTheAnswers(int breedte) {
    try (var browser = new Browser(poort)) {
      var pagina = browser.ingelogd("paginalezer", breedte);
      pagina.locator("#naar-inschrijven").click();
      assertThat(Browser.drempels(pagina)).isEmpty();
      pagina.locator("#kind").fill("K-" + UUID.randomUUID().toString().substring(0, 6) + "7");
      pagina.locator("#gezin").fill("G-7");
      pagina.locator("#gemeente").fill("0363");
      pagina.locator("#jeugdregio").selectOption("JZ13");
      pagina.locator("#maatregel").selectOption("ots");
      pagina.locator("#op").fill("2026-11-20");
      pagina.locator("#einde").fill("2027-11-21");
      pagina.locator("#inschrijven button").click();
      assertThat(pagina.locator(".melding--fout")).containsText("hooguit een jaar");
      assertThat(pagina.locator("#gezin")).hasValue("G-7");
      assertThat(pagina.locator("#einde")).hasValue("2027-11-21");
      assertThat(Browser.drempels(pagina)).isEmpty();
      pagina.locator("#einde").fill("2027-11-20");
      pagina.locator("#inschrijven button").click();
      assertThat(pagina.locator("#ingeschreven")).isVisible();
      assertThat(Browser.drempels(pagina)).isEmpty();
      assertThat(
              (boolean)
                  pagina.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
          .isTrue();
    }
  }

  @Test
  void aFileThatIsTooLargeOrComesElsewhereIsRefusedBeforeItIsRead() throws Exception {
    var bezoeker = new Bezoeker(poort, "paginalezer");
    var groot = new byte[100 << 20];
    var antwoord = bezoeker.stuurBestand("/invoer", "groot.csv", groot);
    assertThat(antwoord.statusCode()).isEqualTo(303);
    assertThat(bezoeker.haal(antwoord.headers().firstValue("Location").orElseThrow()).body())
        .contains("groter dan 20 MB");
    assertThat(bezoeker.stuurBestand("/dossiers/nieuw", "x.csv", new byte[10]).statusCode())
        .isEqualTo(415);
    assertThat(bezoeker.stuur("/invoer").statusCode()).isEqualTo(422);
    assertThat(
            new Bezoeker(poort, "jeugdbeschermer")
                .stuurBestand("/invoer", "x.csv", voorbeeld(1).getBytes(StandardCharsets.UTF_8))
                .statusCode())
        .isEqualTo(403);
  }

  @Test
  void theNameOfAFileIsShownWithoutItsFoldersAndItsScriptIsText() throws Exception {
    var bezoeker = new Bezoeker(poort, "paginalezer");
    var naam = "../../etc/<script>alert(1)<-script>.csv";
    var antwoord =
        bezoeker.stuurBestand("/invoer", naam, voorbeeld(2).getBytes(StandardCharsets.UTF_8));
    assertThat(antwoord.statusCode()).isEqualTo(302);
    assertThat(bezoeker.haal("/invoer").body())
        .contains("?script?alert(1)")
        .doesNotContain("<script>", "etc/");
    assertThat(
            databank
                .sql(
                    "select count(*) from toegang.inzage where wie = 'paginalezer' and handeling = 'vastleggen' and pad = '/invoer'")
                .query(Long.class)
                .single())
        .isPositive();
  }

  private static FilePayload bestand(String naam, String tekst) {
    return new FilePayload(naam, "text/csv", tekst.getBytes(StandardCharsets.UTF_8));
  }

  private static String voorbeeld(int welk) throws Exception {
    return new ClassPathResource("voorbeelden/invoer.csv")
        .getContentAsString(StandardCharsets.UTF_8)
        .replace("VB", "VB" + welk);
  }
}
