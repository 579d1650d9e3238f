package nl.tijdig.app.pagina;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.tijdig.app.Bezoeker;
import nl.tijdig.app.Browser;
import nl.tijdig.app.Proef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a form does with an answer that it cannot take. */
@Proef
class FormulierenTest {

  private static final String VASTLEGGEN = "/dossiers/D-000016/vastleggen";

  @LocalServerPort private int poort;

  /** Finding U30. */
  @Test
  void whoHearsThePageHearsThatItFailedAndWhere() {
    try (var browser = new Browser(poort)) {
      var pagina = browser.ingelogd("jeugdbeschermer", 1280);
      pagina.navigate(VASTLEGGEN + "?soort=contact");
      pagina.locator("#op").fill("31-11-2026");
      pagina.locator("#feit button[type=submit]").click();
      assertThat(pagina.title()).startsWith("Fout: ");
      var fouten = pagina.locator("#bezwaren li");
      assertThat(fouten.nth(0).innerText()).startsWith("Op welke dag? ‘31-11-2026’");
      assertThat(fouten.nth(1).innerText()).startsWith("Met wie is gesproken?");
      assertThat(pagina.locator("#op").getAttribute("aria-invalid")).isEqualTo("true");
      assertThat(pagina.locator("#op").getAttribute("aria-describedby")).contains("bezwaar-op");
      assertThat(pagina.locator("#bezwaar-op a").getAttribute("href")).isEqualTo("#op");
      assertThat(pagina.locator("#bezwaar-met a").getAttribute("href")).isEqualTo("#met");
      assertThat(pagina.locator("#met").count()).isEqualTo(1);
      assertThat(Browser.drempels(pagina)).isEmpty();
    }
  }

  @Test
  void aRefusalSpeaksTheLanguageOfTheReader() throws Exception {
    var bezoeker = new Bezoeker(poort, "jeugdbeschermer");
    bezoeker.haal("/normen?taal=en");
    assertThat(bezoeker.stuur(VASTLEGGEN, contact("2027-01-01")).body())
        .contains("<title>Error: ", "This day lies in the future");
  }

  /** Finding AM2. */
  @ParameterizedTest
  @CsvSource({"-0044-03-15", "+12345-01-01", "-999999999-01-01", "0001-01-01", "2101-01-01"})
  void aDayOutOfBoundsIsRefusedEverywhere(String dag) throws Exception {
    var manager = new Bezoeker(poort, "teammanager");
    var gekend = dag.replace("+", "%2B");
    assertThat(manager.haal("/dossiers/D-000016?gekend=" + gekend).statusCode()).isEqualTo(400);
    assertThat(manager.stuur(VASTLEGGEN, contact(dag)).statusCode()).isEqualTo(422);
    assertThat(manager.stuur("/sluitingen", "vanaf", dag).statusCode()).isEqualTo(400);
    var inspecteur = new Bezoeker(poort, "inspecteur");
    assertThat(toets(inspecteur, "naam", dag)).isEqualTo(422);
  }

  /** Finding AL7. */
  @Test
  void aNameOfAMillionSignsIsRefused() throws Exception {
    var inspecteur = new Bezoeker(poort, "inspecteur");
    assertThat(toets(inspecteur, "a".repeat(1_000_000), "2026-11-01")).isEqualTo(422);
  }

  private static int toets(Bezoeker wie, String naam, String peildatum) throws Exception {
    return wie.stuur("/praktijktoets/nieuw", "naam", naam, "peildatum", peildatum, "omvang", "0")
        .statusCode();
  }

  private static String[] contact(String op) {
    return new String[] {
      "soort",
      "contact",
      "op",
      op,
      "met",
      "kind",
      "inhoudelijk",
      "ja",
      "opdracht",
      UUID.randomUUID().toString()
    };
  }
}
