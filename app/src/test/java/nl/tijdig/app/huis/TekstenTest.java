package nl.tijdig.app.huis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Everything that a page, a refusal or the menu says, is said in both languages, and once. */
class TekstenTest {

  private static final Path HIER = Path.of("src", "main");
  private static final Path TEKSTEN = HIER.resolve("resources/teksten");

  /** {@code #{key}}, {@code #{|key.${part}|}} and {@code #messages.msg('key' + part)}. */
  private static final Pattern IN_SJABLOON =
      Pattern.compile("#\\{\\|?([a-z][\\w.-]*)|#messages\\.msg\\('([a-z][\\w.-]*)'");

  /** A key in a refusal, the menu or what stands above a field; a part may follow. */
  private static final Pattern IN_JAVA =
      Pattern.compile(
          "(?:Bezwaar\\s*\\.van\\(|OpgaveGeweigerd\\(|new Bezwaar\\(|InMenu\\(tekst = )\\s*\"([\\w.-]+)\"");

  @Test
  void everyTextIsThereInBothLanguages() {
    var nederlands = teksten(naam -> !naam.endsWith("_en"));
    var engels = teksten(naam -> naam.endsWith("_en"));
    assertThat(engels.keySet()).isEqualTo(nederlands.keySet());
    assertThat(engels).allSatisfy((sleutel, tekst) -> assertThat(tekst).isNotBlank());
  }

  @Test
  void noKeyStandsInTwoRooms() {
    for (var taal : List.<Predicate<String>>of(n -> n.endsWith("_en"), n -> !n.endsWith("_en"))) {
      assertThat(sleutels(taal)).doesNotHaveDuplicates();
    }
  }

  @Test
  void everyKeyThatIsAskedForIsThere() {
    var alle = teksten(naam -> !naam.endsWith("_en")).keySet();
    var gevraagd = new TreeMap<String, String>();
    zoek(HIER.resolve("resources/templates"), IN_SJABLOON, gevraagd);
    zoek(HIER.resolve("java"), IN_JAVA, gevraagd);
    assertThat(gevraagd).hasSizeGreaterThan(300);
    gevraagd.keySet().removeIf(sleutel -> isEr(sleutel, alle));
    assertThat(gevraagd).isEmpty();
  }

  /** The part before a computed end is good when a text begins so. */
  private static boolean isEr(String sleutel, Set<String> alle) {
    return alle.contains(sleutel)
        || sleutel.endsWith(".") && alle.stream().anyMatch(een -> een.startsWith(sleutel));
  }

  /** One mark on the page is one mark in the text, with or without data in it (U29). */
  @Test
  void noTextHasAQuoteMarkThatMessagesReadAsTheirOwn() {
    assertThat(beide()).noneMatch(tekst -> tekst.contains("'"));
  }

  /** What is counted somewhere, and what has a number before it more often than not. */
  private static final Set<String> TELBAAR =
      Set.of(
          "kinderen",
          "dossiers",
          "feiten",
          "casussen",
          "koersen",
          "dagen",
          "werkdagen",
          "weken",
          "maanden",
          "jaren",
          "doelen",
          "termijnen",
          "taken",
          "gesprekken",
          "instellingen",
          "plaatsen",
          "keren",
          "children",
          "cases",
          "facts",
          "days",
          "weeks",
          "months",
          "years",
          "goals",
          "places",
          "times",
          "institutions",
          "conversations");

  /** An arm of a choice for more than one, such as {@code 1<{0} kinderen}. */
  private static final Pattern MEER_DAN_EEN = Pattern.compile("1<\\{[0-9]\\} (\\p{L}+)");

  private static final Pattern GEKOZEN =
      Pattern.compile("\\{[0-9],choice,(?:[^{}]|\\{[0-9]\\})*\\}");

  /** "1 kinderen" is no Dutch (U29); a limit is never one. */
  @Test
  void whatIsCountedKnowsItsSingular() {
    var grens = Pattern.compile("(?i).*(meer dan|more than|onder|below|hoogstens|at most).*");
    assertThat(beide().filter(tekst -> !grens.matcher(tekst).matches()))
        .noneMatch(tekst -> isZonderEnkelvoud(tekst, telbaar()));
  }

  /** The proof of the proof. */
  @Test
  void aCountWithoutSingularIsFound() {
    assertThat(isZonderEnkelvoud("nog {0} dagen", telbaar())).isTrue();
    assertThat(isZonderEnkelvoud("{1} andere kinderen", telbaar())).isTrue();
    assertThat(isZonderEnkelvoud("{0} {1} te laat", telbaar())).isTrue();
    assertThat(isZonderEnkelvoud("{0,choice,1#1 dag|1<{0} dagen}", telbaar())).isFalse();
  }

  private static Set<String> telbaar() {
    var woorden = new TreeSet<>(TELBAAR);
    beide()
        .forEach(tekst -> {
          var meer = MEER_DAN_EEN.matcher(tekst);
          while (meer.find()) {
            woorden.add(meer.group(1));
          }
        });
    return woorden;
  }

  /**
   * A number with a plural behind it outside a choice, or with a unit that comes from elsewhere.
   */
  private static boolean isZonderEnkelvoud(String tekst, Set<String> woorden) {
    var buiten = GEKOZEN.matcher(tekst).replaceAll("");
    return Pattern.compile("\\{[0-9]\\} (?:\\p{L}+e )?(" + String.join("|", woorden) + ")\\b")
            .matcher(buiten)
            .find()
        || Pattern.compile("\\{[0-9]\\} \\{[0-9]\\}").matcher(buiten).find();
  }

  private static void zoek(Path map, Pattern patroon, Map<String, String> gevraagd) {
    for (var bestand : bestanden(map)) {
      var gevonden = patroon.matcher(lees(bestand));
      while (gevonden.find()) {
        var sleutel = gevonden.group(1) != null ? gevonden.group(1) : gevonden.group(2);
        gevraagd.put(sleutel, bestand.getFileName().toString());
      }
    }
  }

  private static Stream<String> beide() {
    return Stream.concat(
        teksten(naam -> !naam.endsWith("_en")).values().stream(),
        teksten(naam -> naam.endsWith("_en")).values().stream());
  }

  private static Map<String, String> teksten(Predicate<String> welke) {
    var alle = new TreeMap<String, String>();
    for (var bestand : bestanden(TEKSTEN)) {
      var naam = bestand.getFileName().toString().replace(".properties", "");
      if (welke.test(naam)) {
        regels(bestand)
            .forEach(regel -> {
              var delen = regel.split(" = ", 2);
              alle.put(delen[0], delen[1]);
            });
      }
    }
    return alle;
  }

  private static List<String> sleutels(Predicate<String> welke) {
    var alle = new ArrayList<String>();
    for (var bestand : bestanden(TEKSTEN)) {
      if (welke.test(bestand.getFileName().toString().replace(".properties", ""))) {
        regels(bestand).forEach(regel -> alle.add(regel.split(" = ", 2)[0]));
      }
    }
    return alle;
  }

  private static List<String> regels(Path bestand) {
    return lees(bestand)
        .lines()
        .filter(regel -> !regel.isBlank() && !regel.startsWith("#"))
        .collect(Collectors.toList());
  }

  private static List<Path> bestanden(Path map) {
    try (var alle = Files.walk(map)) {
      return alle.filter(Files::isRegularFile).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String lees(Path bestand) {
    try {
      return Files.readString(bestand, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
