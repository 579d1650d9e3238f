package nl.tijdig.app.huis;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.tijdig.app.TijdigApp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.modulith.core.ApplicationModules;

/**
 * The rooms keep to their arrows, the pages to the shipped style, both languages say everything.
 */
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "algemeen",
        "bewaring",
        "dossier",
        "identiteit",
        "invoer",
        "organisaties",
        "team",
        "toegang",
        "toezicht"
      })
  void everythingIsSaidInBothLanguages(String bestand) throws IOException {
    assertThat(teksten(bestand).stringPropertyNames())
        .isEqualTo(teksten(bestand + "_en").stringPropertyNames());
  }

  private static Properties teksten(String bestand) throws IOException {
    var teksten = new Properties();
    var pad = BRONNEN.resolve("teksten").resolve(bestand + ".properties");
    try (var lezer = Files.newBufferedReader(pad, StandardCharsets.UTF_8)) {
      teksten.load(lezer);
    }
    return teksten;
  }
}
