package nl.tijdig.berichten.ijw;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Stream;
import nl.tijdig.berichten.ijw.codes.Code;
import nl.tijdig.berichten.ijw.soort.Berichtsoort;
import nl.tijdig.berichten.ijw.vorm.Element;
import nl.tijdig.berichten.ijw.vorm.Inretour;
import nl.tijdig.berichten.ijw.vorm.Mogelijk;
import nl.tijdig.berichten.ijw.vorm.Verplicht;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Our description says what the schemas of the standard say, element by element. */
class BeschrijvingTest {

  @ParameterizedTest
  @EnumSource
  void theDescriptionIsThatOfTheSchema(Berichtsoort soort) throws Exception {
    assertThat(regels(soort.vorm(), "")).isEqualTo(Schemaboom.regels(soort));
  }

  @Test
  void eachComponentSaysOnceWhetherItMustBeThere() {
    assertThat(Arrays.stream(Berichtsoort.values()).flatMap(s -> delen(s.type())).toList())
        .isNotEmpty()
        .allSatisfy(deel ->
            assertThat(
                    Stream.of(Verplicht.class, Mogelijk.class, Inretour.class)
                        .filter(deel::isAnnotationPresent))
                .as(deel.toString())
                .hasSize(1));
  }

  private static Stream<RecordComponent> delen(Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .flatMap(deel ->
            deel.getType().isRecord() && deel.getType() != Code.class
                ? Stream.concat(Stream.of(deel), delen(deel.getType()))
                : Stream.of(deel));
  }

  private static String regels(Element element, String inspring) {
    var tekst = new StringBuilder();
    tekst
        .append(inspring)
        .append(element.ruimte().contains("basisschema") ? "ijw:" : "")
        .append(element.naam())
        .append(element.verplicht() ? " 1" : " 0")
        .append(element.herhaald() ? "..n" : "..1")
        .append('\n');
    element.kinderen().forEach(kind -> tekst.append(regels(kind, inspring + " ")));
    return tekst.toString();
  }
}
