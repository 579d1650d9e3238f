package nl.tijdig.app.huis;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.tijdig.app.TijdigApp;
import nl.tijdig.app.pagina.Tabelbestand;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Files for a spreadsheet come from one place, so that none of them forgets what that one knows.
 */
@DisplayName("AM6, U15, U16: one writer for all exports")
class BestandenTest {

  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackagesOf(TijdigApp.class);

  @Test
  void nothingElseWritesCsv() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(Tabelbestand.class.getName())
        .and()
        .haveNameNotMatching(Tabelbestand.class.getName().replace(".", "\\.") + "\\$.*")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("de.siegmar.fastcsv.writer..")
        .check(PRODUCT);
  }

  /** The example to read in is a file that people are shown, not data. */
  @Test
  void nothingElseGivesCsvAway() throws IOException {
    try (var bestanden = Files.walk(Path.of("src/main/java"))) {
      assertThat(
              bestanden
                  .filter(bestand -> bestand.toString().endsWith(".java"))
                  .filter(BestandenTest::noemtCsv)
                  .map(bestand -> bestand.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              List.of("Tabelbestand.java", "InvoerController.java"));
    }
  }

  private static boolean noemtCsv(Path bestand) {
    try {
      var tekst = Files.readString(bestand);
      return tekst.contains("text/csv") || tekst.contains("\"text\", \"csv\"");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
