package nl.tijdig.app.huis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tijdig.app.TijdigApp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.ApplicationModule;

/** SQL keeps to the arrows too: a room names its own schema, and those of rooms it may know. */
class SqlkamersTest {

  private static final Path JAVA = Path.of("src/main/java/nl/tijdig/app");
  private static final Path MIGRATIES = Path.of("src/main/resources/db/migration");

  /** What each migration makes, with the schema of its room. */
  private static final Pattern GEMAAKT =
      Pattern.compile("create (table|view|function|procedure) ([a-z_]+)\\.([a-z_]+)");

  private static final Set<String> TABELLEN = gemaakt("table", "view");
  private static final Set<String> FUNCTIES = gemaakt("function", "procedure");

  static List<String> kamers() {
    try (var mappen = Files.list(JAVA)) {
      return mappen
          .filter(Files::isDirectory)
          .map(map -> map.getFileName().toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Set<String> gemaakt(String... soorten) {
    var namen = new TreeSet<String>();
    for (var kamer : kamers()) {
      for (var sql : migraties(kamer).toList()) {
        GEMAAKT
            .matcher(sql)
            .results()
            .filter(een -> List.of(soorten).contains(een.group(1)))
            .forEach(een -> namen.add(een.group(3)));
      }
    }
    return namen;
  }

  /** The SQL of a room without what only people read. */
  private static Stream<String> migraties(String kamer) {
    return bestanden(MIGRATIES.resolve(kamer), ".sql")
        .map(bestand ->
            lees(bestand)
                .replaceAll("(?m)--.*$", "")
                .replaceAll("(?s)comment on [^;']*? is\\s+'(?:[^']|'')*'", ""));
  }

  private static Stream<String> inJava(String kamer) {
    return bestanden(JAVA.resolve(kamer), ".java").flatMap(Javateksten::sql);
  }

  private static Stream<Path> bestanden(Path map, String einde) {
    if (!Files.isDirectory(map)) {
      return Stream.of();
    }
    try (var alle = Files.walk(map)) {
      return alle.filter(bestand -> bestand.toString().endsWith(einde)).toList().stream();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String lees(Path bestand) {
    try {
      return Files.readString(bestand);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** The own schema and those of the rooms that this one may know, as its package says. */
  private static Set<String> toegestaan(String kamer) throws ClassNotFoundException {
    var pakket = Class.forName(TijdigApp.class.getPackageName() + "." + kamer + ".package-info");
    var bekend = new TreeSet<>(Set.of(kamer));
    for (var ander : pakket.getAnnotation(ApplicationModule.class).allowedDependencies()) {
      bekend.add(ander.replaceAll("\\s*::.*", ""));
    }
    return bekend;
  }

  /** Every name of a schema that is not allowed, and every table or function without a schema. */
  static Set<String> overtredingen(String sql, Set<String> toegestaan) {
    var verboden = kamers().stream().filter(kamer -> !toegestaan.contains(kamer)).collect(keuze());
    var gevonden = new TreeSet<String>();
    zoek("(?<![\\w.])(" + verboden + ")\\.[a-z_]+", sql, gevonden);
    var tabellen = TABELLEN.stream().collect(keuze());
    var na = "(?:from|join|into|update|table|references)";
    zoek("(?i)\\b" + na + "\\s+(?:" + tabellen + ")\\b(?!\\.)", sql, gevonden);
    zoek("(?<![\\w.])(?:" + FUNCTIES.stream().collect(keuze()) + ")\\(", sql, gevonden);
    return gevonden;
  }

  private static java.util.stream.Collector<CharSequence, ?, String> keuze() {
    return Collectors.joining("|", "(?:", ")");
  }

  private static void zoek(String patroon, String sql, Set<String> gevonden) {
    Pattern.compile(patroon).matcher(sql).results().forEach(een -> gevonden.add(een.group()));
  }

  @ParameterizedTest
  @MethodSource("kamers")
  void aRoomAsksOfItsOwnSchemaAndOfThoseItMayKnow(String kamer) throws Exception {
    var bekend = toegestaan(kamer);
    var gevonden = new TreeSet<String>();
    Stream.concat(migraties(kamer), inJava(kamer))
        .forEach(sql -> gevonden.addAll(overtredingen(sql, bekend)));
    assertThat(gevonden).isEmpty();
  }

  @Test
  void theSqlOfTheProductIsFound() {
    assertThat(inJava("acties")).anyMatch(sql -> sql.contains("from acties.actie"));
    assertThat(migraties("acties")).anyMatch(sql -> sql.contains("create table acties.actie"));
    assertThat(TABELLEN).contains("gebeurtenis", "logboek");
    assertThat(FUNCTIES).contains("neem_noodtoegang", "bescherm");
  }

  @Test
  void theRuleFailsOnWrongExamples() throws Exception {
    var dossier = toegestaan("dossier");
    assertThat(overtredingen("select wie from acties.aandacht where norm = 'n1'", dossier))
        .containsExactly("acties.aandacht");
    assertThat(overtredingen("select 1 from dossier.klok k, hulp.hulpverzoeken(1, 0)", dossier))
        .containsExactly("hulp.hulpverzoeken");
    assertThat(overtredingen("select norm from klok where toegang.mag('TEAM')", dossier))
        .containsExactly("from klok");
    assertThat(overtredingen("select 1 from dossier.klok where is_systeem()", dossier))
        .containsExactly("is_systeem(");
    assertThat(overtredingen("select norm from dossier.klok where toegang.mag('TEAM')", dossier))
        .isEmpty();
  }

  @Test
  void allOfAConcatenationIsRead() {
    assertThat(
            Javateksten.sql(
                "class X { String s = \"select 1 from \" + tabel() + \" join acties.actie\"; }"))
        .anyMatch(sql -> sql.contains("acties.actie"));
    assertThat(Javateksten.sql("class X { String s = \"/dossiers/acties.html\"; }")).isEmpty();
  }
}
