package nl.tijdig.app.huis;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.tijdig.app.TijdigApp;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The rooms keep to their arrows, the pages to the shipped style. */
class HuisTest {

  private static final Path BRONNEN = Path.of("src", "main", "resources");

  @Test
  void roomsTalkDownwardByTheDoorOnly() {
    ApplicationModules.of(TijdigApp.class).verify();
  }

  @Test
  void theRuleFailsOnAWrongExample() {
    var fout = ApplicationModules.of("nl.tijdig.huisfout", new ImportOption.OnlyIncludeTests());
    assertThat(fout.detectViolations().hasViolations()).isTrue();
  }

  @Test
  void everyStyleClassOfAPageExistsInTheShippedStyle() throws IOException {
    var stijl =
        Files.readString(BRONNEN.resolve("static/stijl/tijdig.css"))
            + Files.readString(Path.of("target/classes/static/stijl/index.css"));
    var onbekend = new TreeSet<String>();
    try (var paginas = Files.walk(BRONNEN.resolve("templates"))) {
      for (var pagina : paginas.filter(Files::isRegularFile).toList()) {
        var klassen = Pattern.compile("\\sclass=\"([^\"]+)\"").matcher(Files.readString(pagina));
        while (klassen.find()) {
          for (var klasse : klassen.group(1).split("\\s+")) {
            if (!stijl.contains("." + klasse)) {
              onbekend.add(pagina.getFileName() + ": " + klasse);
            }
          }
        }
      }
    }
    assertThat(onbekend).isEmpty();
  }
}
