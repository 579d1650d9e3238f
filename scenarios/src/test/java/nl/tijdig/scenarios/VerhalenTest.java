package nl.tijdig.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tijdig.kern.norm.NormId;
import nl.tijdig.kern.oordeel.Kenmerk;
import nl.tijdig.kern.oordeel.Oordeel;
import nl.tijdig.kern.tijd.Datum;
import nl.tijdig.kern.toets.Toetser;
import nl.tijdig.scenarios.Verhaal.Verwacht;
import nl.tijdig.scenarios.Verhaal.Voorbeeld;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every example of every story comes true. */
class VerhalenTest {

  /**
   * Found from the folder of every module: the mutation tests of the kernel run the stories too.
   */
  private static final Path VERHALEN = Path.of("..", "scenarios");

  @TestFactory
  Stream<DynamicTest> everyStoryComesTrue() throws IOException {
    try (var bestanden = Files.walk(VERHALEN)) {
      var verhalen =
          bestanden.filter(bestand -> bestand.toString().endsWith(".verhaal")).sorted().toList();
      assertThat(verhalen).hasSizeGreaterThan(30);
      return verhalen.stream().flatMap(VerhalenTest::tests);
    }
  }

  private static Stream<DynamicTest> tests(Path bestand) {
    try {
      var verhaal = Verhaallezer.lees(bestand);
      return verhaal.voorbeelden().stream()
          .map(voorbeeld ->
              DynamicTest.dynamicTest(
                  "%s: %s (%s)".formatted(verhaal.titel(), voorbeeld.naam(), voorbeeld.peildatum()),
                  bestand.toUri(),
                  () -> toets(voorbeeld)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void toets(Voorbeeld voorbeeld) {
    var oordelen = Toetser.toets(voorbeeld.dossier(), voorbeeld.peildatum());
    for (var verwacht : voorbeeld.verwacht()) {
      var oordeel = oordelen.get(NormId.van(verwacht.norm()).ordinal());
      assertThat(oordeel.uitkomst().code()).as(verwacht.norm()).isEqualTo(verwacht.oordeel());
      verwacht.velden().forEach((veld, waarde) -> toets(verwacht, oordeel, veld, waarde));
    }
  }

  private static void toets(Verwacht verwacht, Oordeel oordeel, String veld, String waarde) {
    var gevonden =
        switch (veld) {
          case "uiterlijk" -> dagen(oordeel.uiterlijk());
          case "op" -> dagen(oordeel.op());
          case "open" -> oordeel.open() ? "ja" : "nee";
          case "begin" -> dagen(oordeel.aanvang());
          case "laat" -> oordeel.teLaat() == null ? "niet" : oordeel.teLaat().minstens() + "";
          case "kenmerken" ->
              oordeel.kenmerken().stream().map(Kenmerk::code).collect(Collectors.joining(", "));
          case "ontbreekt" -> String.join(", ", oordeel.ontbreekt());
          case "verschoven" -> String.join(", ", oordeel.tijden().verschoven());
          default -> throw new IllegalArgumentException("onbekend veld '" + veld + "'");
        };
    assertThat(gevonden.isEmpty() ? "geen" : gevonden)
        .as(verwacht.norm() + " " + veld)
        .isEqualTo(waarde);
  }

  private static String dagen(@Nullable Datum datum) {
    return datum == null ? "" : datum.inDagen();
  }

  @Test
  void aStoryThatCannotBeReadIsNamedWithItsLine(@TempDir Path map) throws IOException {
    var bestand = map.resolve("fout.verhaal");
    Files.writeString(bestand, "Verhaal: fout\nVoorbeeld: een\n  peildatum 2021-02-30\n");
    assertThatThrownBy(() -> Verhaallezer.lees(bestand)).hasMessageContaining("fout.verhaal:3");
    var leeg = "Verhaal: fout\nVoorbeeld: een\n  peildatum 2021-02-01\n  peildatum 2021-02-02\n";
    Files.writeString(bestand, leeg);
    assertThatThrownBy(() -> Verhaallezer.lees(bestand)).hasMessageContaining("'een'");
    Files.writeString(bestand, "Verhaal: fout\nVoorbeeld: een\n  wat is dit\n");
    assertThatThrownBy(() -> Verhaallezer.lees(bestand)).hasMessageContaining("onleesbare regel");
  }
}
