package nl.tijdig.app.gezin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What a family reads is plain Dutch, as far as that can be measured: short sentences, short words,
 * and the Flesch-Douma index (206.84 - 0.93 words a sentence - 77 syllables a word). The usual
 * measure of B1 is fifteen words a sentence and an index of sixty.
 */
class LeesbaarTest {

  private static final Path TEKSTEN =
      Path.of("src", "main", "resources", "teksten", "gezin.properties");

  private static final int LANGSTE_ZIN = 15;
  private static final int LANGSTE_WOORD = 17;
  private static final double INDEX = 60;

  private static final Pattern ZIN = Pattern.compile("[.!?:]+(?:\\s|$)");
  private static final Pattern WOORD = Pattern.compile("[\\p{L}0-9’-]+");
  private static final Pattern LETTERGREEP = Pattern.compile("(?i)[aeiouyáéíóúàèëïöü]+");
  private static final Pattern GEGEVEN =
      Pattern.compile("\\{[0-9](?:,[^{}]*(?:\\{[0-9]\\}[^{}]*)*)?\\}");

  /** Long words that stay, because the letter of the court or the law has them. */
  private static final Map<String, String> LANG =
      Map.of(
          "ondertoezichtstelling", "stands on the decision of the court",
          "vertrouwenspersoon", "what the helper is called, explained where it stands",
          "voorportaalcollege", "what it is called at the SKJ, explained where it stands");

  private static Map<String, String> teksten() throws IOException {
    var alle = new TreeMap<String, String>();
    for (var regel : Files.readAllLines(TEKSTEN)) {
      var delen = regel.split(" = ", 2);
      if (delen.length == 2 && !delen[0].startsWith("inzage.")) {
        alle.put(delen[0], GEGEVEN.matcher(delen[1]).replaceAll("een"));
      }
    }
    return alle;
  }

  private static List<List<String>> zinnen(String tekst) {
    return ZIN.splitAsStream(tekst)
        .map(LeesbaarTest::woorden)
        .filter(zin -> !zin.isEmpty())
        .toList();
  }

  private static List<String> woorden(String zin) {
    return WOORD.matcher(zin).results().map(gevonden -> gevonden.group()).toList();
  }

  private static long lettergrepen(String woord) {
    return Math.max(1, LETTERGREEP.matcher(woord).results().count());
  }

  /** The index of Flesch as Douma set it for Dutch. */
  private static double index(List<List<String>> zinnen) {
    var woorden = zinnen.stream().flatMap(List::stream).toList();
    var grepen = woorden.stream().mapToLong(LeesbaarTest::lettergrepen).sum();
    return 206.84 - 0.93 * woorden.size() / zinnen.size() - 77.0 * grepen / woorden.size();
  }

  @Test
  void noSentenceIsLong() throws IOException {
    var lang = new TreeMap<String, Integer>();
    teksten()
        .forEach((sleutel, tekst) ->
            zinnen(tekst).stream()
                .filter(zin -> zin.size() > LANGSTE_ZIN)
                .forEach(zin -> lang.put(sleutel + ": " + String.join(" ", zin), zin.size())));
    assertThat(lang).isEmpty();
  }

  @Test
  void longWordsStayOnlyWithAReason() throws IOException {
    var lang =
        teksten().values().stream()
            .flatMap(tekst -> woorden(tekst).stream())
            .map(String::toLowerCase)
            .filter(woord -> woord.length() > LANGSTE_WOORD && !LANG.containsKey(woord))
            .collect(Collectors.toSet());
    assertThat(lang).isEmpty();
  }

  @Test
  void theWholeIsPlain() throws IOException {
    var alle = teksten().values().stream().flatMap(tekst -> zinnen(tekst).stream()).toList();
    assertThat(alle).hasSizeGreaterThan(200);
    assertThat(index(alle)).isGreaterThan(INDEX);
  }

  /** The proof of the proof: a sentence as letters of authorities have it. */
  @Test
  void officialDutchIsFound() {
    var ambtelijk =
        zinnen(
            "Ingevolge het bepaalde in voornoemde uitvoeringsregeling dient de gecertificeerde"
                + " instelling onverwijld doch uiterlijk binnen vijf werkdagen na kennisgeving een"
                + " gezinsvoogdijmedewerker aan te wijzen.");
    assertThat(index(ambtelijk)).isLessThan(INDEX);
    assertThat(ambtelijk.getFirst()).hasSizeGreaterThan(LANGSTE_ZIN);
  }
}
