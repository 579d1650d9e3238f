package nl.tijdig.berichten.ijw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import nl.tijdig.berichten.ijw.Regelgevallen.Geval;
import nl.tijdig.berichten.ijw.lezen.Berichtfout;
import nl.tijdig.berichten.ijw.regels.Bedrijfsregel;
import nl.tijdig.berichten.ijw.soort.Berichtsoort;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * For each rule within a message a file that breaks it and only it, with the path and the number;
 * unless the rules themselves cannot be broken one by one.
 */
class RegelsTest {

  @ParameterizedTest
  @EnumSource(names = {"JW301", "JW305", "JW307", "JW315", "JW317", "JW319", "JW323", "JW325"})
  void aGoodMessageBreaksNoRule(Berichtsoort soort) throws Exception {
    var gelezen = Ijw.lees(new ByteArrayInputStream(Goedbericht.van(soort).xml()));
    assertThat(gelezen.fouten()).isEmpty();
  }

  private static Stream<Geval> gevallen() {
    return Stream.of(
            Regelgevallen.clienten(),
            Regelgevallen.producten(),
            Verzoekgevallen.verzoeken(),
            Declaratiegevallen.declaraties())
        .flatMap(List::stream);
  }

  @TestFactory
  Stream<DynamicTest> eachRuleIsFoundAtItsPlace() {
    return gevallen().map(geval -> DynamicTest.dynamicTest(naam(geval), () -> toets(geval)));
  }

  private static String naam(Geval geval) {
    return geval.soort() + "-" + geval.pad().replace('/', '.') + "-" + geval.regels();
  }

  private static void toets(Geval geval) throws Exception {
    var bericht = geval.anders().apply(Goedbericht.van(geval.soort()));
    var gelezen = Ijw.lees(new ByteArrayInputStream(bericht.xml()));
    assertThat(gelezen.fouten())
        .extracting(Berichtfout::code)
        .containsExactlyInAnyOrder(geval.regels().split(" "));
    var fout = gelezen.fouten().getFirst();
    assertThat(fout.pad().replaceAll("\\[\\d+]", "")).isEqualTo("Bericht/" + geval.pad());
    assertThat(fout.regel()).isEqualTo(regel(bericht, fout.pad()));
  }

  /** The line of an element, or of the nearest around it that is there. */
  private static int regel(Proefbericht bericht, String pad) {
    var hier = bericht;
    for (var deel : pad.split("/")) {
      var naam = deel.replaceAll("\\[.*", "");
      var nummer = deel.contains("[") ? Integer.parseInt(deel.replaceAll(".*\\[|]", "")) : 1;
      hier =
          hier.kinderen.stream()
              .filter(kind -> kind.element.naam().equals(naam))
              .skip(nummer - 1)
              .findFirst()
              .orElse(hier);
    }
    return hier.regel;
  }

  @Test
  void everyRuleHasItsFile() {
    var getoetst = EnumSet.noneOf(Bedrijfsregel.class);
    gevallen()
        .flatMap(geval -> Arrays.stream(geval.regels().split(" ")))
        .map(Bedrijfsregel::valueOf)
        .forEach(getoetst::add);
    assertThat(EnumSet.complementOf(getoetst)).isEmpty();
  }
}
