package nl.tijdig.app.huis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a screen says is said in words: no code of the product, no standard, no file of ours. */
class BinnencodesTest {

  private static final Path BRONNEN = Path.of("src", "main", "resources");

  /** What makers write to each other. */
  static final Pattern BINNEN =
      Pattern.compile(
          "(?i)md5\\(|sha-?256|\\bRFC ?[0-9]|--[0-9]{2}-[0-9]{2}|<>|\\bdocs/|\\w\\.md\\b"
              + "|\\bzaad\\b|\\bseed\\b|\\bimplic?eert\\b|\\b[0-9]+/[0-9]+ <|\\bUUID\\b|\\bJSON ?Schema\\b");

  @Test
  void noTextSpeaksInCodes() throws IOException {
    var fout = new TreeSet<String>();
    try (var bestanden = Files.walk(BRONNEN.resolve("teksten"))) {
      for (var bestand : bestanden.filter(Files::isRegularFile).toList()) {
        Files.readAllLines(bestand).stream()
            .filter(regel -> regel.contains(" = "))
            .filter(regel -> BINNEN.matcher(keuzeloos(regel.split(" = ", 2)[1])).find())
            .forEach(fout::add);
      }
    }
    assertThat(fout).isEmpty();
  }

  /** Without the signs of a choice between singular and plural. */
  private static String keuzeloos(String tekst) {
    return tekst.replaceAll("[0-9][#<]", " ");
  }

  @Test
  void noFieldShowsACodeAsItsExample() throws IOException {
    var fout = new TreeSet<String>();
    try (var bestanden = Files.walk(BRONNEN.resolve("templates"))) {
      for (var bestand : bestanden.filter(Files::isRegularFile).toList()) {
        var voorbeelden =
            Pattern.compile("placeholder=\"([^\"]*)\"").matcher(Files.readString(bestand));
        while (voorbeelden.find()) {
          if (voorbeelden.group(1).matches("[0-9]{4}-[0-9]{2}.*|--.*")) {
            fout.add(bestand.getFileName() + ": " + voorbeelden.group(1));
          }
        }
      }
    }
    assertThat(fout).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gesorteerd op md5(\"1:\" + dossiernummer)",
        "Zaad",
        "delen 31/19 <> totaal 28/16",
        "(--11-15)",
        "CSV volgens RFC 4180",
        "onbekende soort; docs/formaten.md noemt ze",
        "de aspecten samen: impliceert 8"
      })
  void theRuleKnowsWhatPeopleStumbledOver(String tekst) {
    assertThat(BINNEN.matcher(tekst).find()).isTrue();
  }
}
