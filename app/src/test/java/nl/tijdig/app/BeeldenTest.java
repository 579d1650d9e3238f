package nl.tijdig.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The pictures of the README, of the demonstration as it is now. They are kept under {@code
 * target}; {@code -Dtijdig.beelden=../docs/beelden} puts them where the README shows them.
 */
@Proef
class BeeldenTest {

  private static final int BREED = 1280;

  @LocalServerPort private int poort;

  @Test
  void thePicturesShowInventedPeopleByName() throws Exception {
    try (var browser = new Browser(poort)) {
      var vandaag = browser.ingelogd("jeugdbeschermer", BREED);
      var kind = vandaag.locator("main table a[href^='/dossiers/']").first();
      var naam = kind.innerText();
      assertThat(naam).as("a name, and no code").doesNotContainPattern("[0-9]{3}");
      neemOp(vandaag, "vandaag");
      kind.click();
      vandaag.waitForLoadState();
      assertThat(vandaag.locator("h1").innerText()).contains(naam);
      neemOp(vandaag, "dossier");
      var inspecteur = browser.ingelogd("inspecteur", BREED);
      inspecteur.navigate("/praktijktoets/1");
      assertThat(inspecteur.locator("h1").innerText()).isNotBlank();
      neemOp(inspecteur, "praktijktoets");
    }
  }

  private static void neemOp(Page pagina, String naam) throws Exception {
    var map = Path.of(System.getProperty("tijdig.beelden", "target/beelden"));
    Files.createDirectories(map);
    var beeld = map.resolve(naam + ".png");
    pagina.screenshot(new Page.ScreenshotOptions().setPath(beeld));
    assertThat(Files.size(beeld)).isGreaterThan(10_000);
  }
}
