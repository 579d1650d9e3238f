package nl.tijdig.berichten.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.tijdig.kern.dossier.Soort;
import nl.tijdig.kern.veld.Veld;
import org.junit.jupiter.api.Test;

/** What docs/formaten.md and the schemas tell of facts is generated from their descriptions. */
class FormatenpaginaTest {

  private static final Path DOCS = Path.of("..", "docs");
  private static final String SCHRIJF =
      "write it anew with: ./mvnw -pl berichten -am test -Dtest=FormatenpaginaTest"
          + " -Dsurefire.failIfNoSpecifiedTests=false -Dformaten.schrijf=true";

  @Test
  void theTableOfFactsSaysExactlyWhatTheDescriptionsSay() throws IOException {
    klopt(DOCS.resolve("formaten.md"), "| soort | fields | meaning |\n", "\n\n", tabel());
  }

  @Test
  void theSchemaOfADossierSaysExactlyWhatTheDescriptionsSay() throws IOException {
    schema("dossier", List.of(Soort.values()));
  }

  @Test
  void theSchemaOfAFileOfFactsSaysExactlyWhatTheDescriptionsSay() throws IOException {
    schema("invoer", Soort.vastTeLeggen());
  }

  private static void schema(String naam, List<Soort> soorten) throws IOException {
    klopt(
        DOCS.resolve("schemas").resolve(naam + ".schema.json"),
        "\n    \"gebeurtenis\": ",
        "\n  }\n",
        Jsonblok.van(Feitschema.van(soorten), "    "));
  }

  /** Holds the part of a page between two marks against what it should be. */
  private static void klopt(Path pagina, String begin, String einde, String deel)
      throws IOException {
    var nu = Files.readString(pagina);
    var van = nu.indexOf(begin) + begin.length();
    var tot = nu.indexOf(einde, van);
    assertThat(tot).as("the marks in " + pagina).isGreaterThan(van).isGreaterThan(begin.length());
    var straks = nu.substring(0, van) + deel + nu.substring(tot);
    if (Boolean.getBoolean("formaten.schrijf")) {
      Files.writeString(pagina, straks);
    }
    assertThat(Files.readString(pagina)).as(SCHRIJF).isEqualTo(straks);
  }

  private static String tabel() {
    return Arrays.stream(Soort.values())
        .map(FormatenpaginaTest::rij)
        .collect(Collectors.joining("\n", "|---|---|---|\n", ""));
  }

  private static String rij(Soort soort) {
    var velden =
        soort.vorm().velden().stream()
            .map(FormatenpaginaTest::veld)
            .collect(Collectors.joining("; "));
    return "| `%s` | %s%s| %s |"
        .formatted(soort.code(), velden, velden.isEmpty() ? "" : " ", soort.vorm().betekenis());
  }

  private static String veld(Veld<?, ?> veld) {
    var naam = "`" + veld.naam() + "`" + (veld.isVerplicht() ? "" : "?");
    var anders = veld.anders() == null ? "" : " [`" + veld.anders() + "`]";
    return naam + soort(veld) + anders;
  }

  private static String soort(Veld<?, ?> veld) {
    var woorden = veld.keuzes().stream().map(woord -> "`" + woord + "`").toList();
    return switch (veld.vorm()) {
      case TEKST -> " (text)";
      case DATUM -> " (date)";
      case DAG -> " (day)";
      case AANTAL -> " (whole number from 0)";
      case KEUZE -> ": " + String.join(" ", woorden);
      case MEER_KEUZES -> ": list of one or more of " + String.join(" ", woorden);
      case JA_NEE -> " (`true` or `false`)";
    };
  }
}
