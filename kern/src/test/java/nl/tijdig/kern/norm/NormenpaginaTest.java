package nl.tijdig.kern.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * docs/normen.md is generated from the norm table; run with -Dnormen.schrijf=true to write it anew.
 */
class NormenpaginaTest {

  private static final Path PAGINA = Path.of("..", "docs", "normen.md");

  @Test
  void thePageSaysExactlyWhatTheTableSays() throws IOException {
    var tekst = pagina();
    if (Boolean.getBoolean("normen.schrijf")) {
      Files.writeString(PAGINA, tekst);
    }
    assertThat(Files.readString(PAGINA)).isEqualTo(tekst);
  }

  private static String pagina() {
    var uit = new StringBuilder();
    uit.append("# The norms that Tijdig judges\n\n");
    uit.append(
        "Generated from the norm table in `kern`; do not edit. A source such as `004:393-394`");
    uit.append(" is a line range of the inspection report (see `docs/demonstratie.md`).\n\n");
    uit.append(
        "A row marked \u25cf is the rule itself: the clock starts at the event named, runs for the term,");
    uit.append(
        " and the norm is met when the event of the fifth column is on or before the due day.");
    uit.append(
        " The others take start and term from their row and have rules of their own besides.");
    uit.append(
        " A row holds for every day on which a clock starts; a region's or GI's profile may set");
    uit.append(" another term from a day on.\n\n");
    uit.append("| id | layer | clock starts | term | fulfilled by | source |\n");
    uit.append("|---|---|---|---|---|---|\n");
    for (var norm : Normen.alle()) {
      uit.append(
          "| `%s`%s | %s | %s | %s | %s | %s |\n"
              .formatted(
                  norm.id().code(),
                  norm.isGewoon() ? " \u25cf" : "",
                  norm.laag().name().toLowerCase(java.util.Locale.ROOT),
                  norm.aanvang(),
                  norm.termijn() == null ? "" : norm.termijn() + (norm.isAtw() ? " (Atw)" : ""),
                  norm.vervulling(),
                  norm.id().grondslag()));
    }
    uit.append("\n## The words they rest on\n\n");
    for (var norm : Normen.alle()) {
      uit.append(
          "- `%s`: \"%s\" (%s)\n"
              .formatted(norm.id().code(), norm.citaat(), norm.id().grondslag()));
    }
    uit.append("\n## Product choices: what neither law nor sources say\n\n");
    Normen.alle().stream()
        .filter(norm -> norm.keuze() != null)
        .forEach(norm ->
            uit.append(
                "- `%s`: %s.\n".formatted(norm.id().code(), Objects.requireNonNull(norm.keuze()))));
    return uit.toString();
  }
}
