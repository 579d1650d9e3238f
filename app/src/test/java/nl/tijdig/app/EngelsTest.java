package nl.tijdig.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who reads English reads English: what stays Dutch says so to a screen reader. */
@Proef
class EngelsTest {

  private static final Path TEKSTEN = Path.of("src", "main", "resources", "teksten");

  /** Every piece of text on the page that is in no part marked as Dutch. */
  private static final String ENGELSE_STUKKEN =
      """
      () => {
        const uit = [];
        const loper = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (loper.nextNode()) {
          const deel = loper.currentNode.parentElement;
          if (deel.closest('[lang]').lang === 'en' && !deel.closest('style, script')) {
            uit.push(loper.currentNode.textContent.replace(/\\s+/g, ' ').trim());
          }
        }
        for (const iets of document.querySelectorAll('[aria-label]')) {
          if (iets.closest('[lang]').lang === 'en') uit.push(iets.getAttribute('aria-label'));
        }
        return uit.filter(stuk => stuk.length > 3);
      }
      """;

  @LocalServerPort private int poort;

  @ParameterizedTest
  @CsvSource({
    "inspecteur, /",
    "inspecteur, /?oordeel=niet_voldaan&norm=n3.tijdig",
    "inspecteur, /normen",
    "inspecteur, /praktijktoets",
    "inspecteur, /praktijktoets/1",
    "inspecteur, /praktijktoets/nieuw",
    "inspecteur, /praktijktoets/1/casussen",
    "inspecteur, /praktijktoets/1/casussen/11",
    "inspecteur, /praktijktoets/totalen",
    "inspecteur, /praktijktoets/totalen?beoordeeld-1=x",
    "inspecteur, /bewaring",
    "inspecteur, /bewaring?welke=onbeslist",
    "inspecteur, /dossiers/D-000016/bewaring",
    "wachtlijstbeheerder, /",
    "teammanager, /",
    "gemeentedeskundige, /verzoeken",
    "gemeentedeskundige, /woonplaats?hulpvraag=2022-02-10&gezag=ouder&gevraagd=Urk&geschil=2022-02-10",
    "jeugdbeschermer, /",
    "jeugdbeschermer, /dossiers/BESTAAT-NIET"
  })
  void noDutchSentenceOfOursStandsOnAnEnglishPage(String rol, String adres) throws IOException {
    try (var browser = new Browser(poort)) {
      var pagina = browser.ingelogd(rol, 1280);
      pagina.navigate(adres + (adres.contains("?") ? "&" : "?") + "taal=en");
      @SuppressWarnings("unchecked")
      var stukken = (List<String>) pagina.evaluate(ENGELSE_STUKKEN);
      assertThat(stukken).hasSizeGreaterThan(5);
      var fout = new TreeSet<>(stukken);
      fout.retainAll(alleenNederlands());
      assertThat(fout).isEmpty();
    }
  }

  /** The Dutch texts that no English text equals. */
  private static Set<String> alleenNederlands() throws IOException {
    var nederlands = new HashSet<>(teksten(false).values());
    nederlands.removeAll(teksten(true).values());
    return nederlands;
  }

  private static Map<String, String> teksten(boolean engels) throws IOException {
    var alle = new TreeMap<String, String>();
    try (var bestanden = Files.list(TEKSTEN)) {
      for (var bestand : bestanden.toList()) {
        if (bestand.toString().endsWith("_en.properties") == engels) {
          Files.readAllLines(bestand).stream()
              .filter(regel -> regel.contains(" = "))
              .map(regel -> regel.split(" = ", 2))
              .forEach(delen -> alle.put(delen[0], delen[1]));
        }
      }
    }
    return alle;
  }
}
