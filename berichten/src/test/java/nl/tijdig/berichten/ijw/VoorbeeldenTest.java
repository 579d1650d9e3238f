package nl.tijdig.berichten.ijw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import nl.tijdig.berichten.ijw.lezen.Berichtfout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every valid example of the standard: read, written again and equal, and valid again. */
class VoorbeeldenTest {

  /** What is against a rule in the examples themselves, though their schema has no objection. */
  private static final Map<String, List<String>> TEGEN_DE_REGELS =
      Map.of("JW317", List.of("CS003"), "JW323", List.of("TR416", "TR101"));

  static List<Path> voorbeelden() throws IOException {
    return Gedeeld.voorbeelden();
  }

  @ParameterizedTest
  @MethodSource("voorbeelden")
  void anExampleIsReadAndWrittenAgainEqual(Path voorbeeld) throws Exception {
    var bytes = Files.readAllBytes(voorbeeld);
    var gelezen = Ijw.lees(new ByteArrayInputStream(bytes));
    var naam = voorbeeld.getFileName().toString().substring(0, 5);
    assertThat(gelezen.fouten().stream().map(Berichtfout::code))
        .as(gelezen.fouten().toString())
        .containsExactlyElementsOf(TEGEN_DE_REGELS.getOrDefault(naam, List.of()));
    assertThat(gelezen.soort()).hasToString(naam);
    var uit = new ByteArrayOutputStream();
    Ijw.schrijf(gelezen.bericht(), uit);
    assertThat(inhoud(uit.toByteArray())).isEqualTo(inhoud(bytes));
    assertThat(Ijw.lees(new ByteArrayInputStream(uit.toByteArray())).bericht())
        .isEqualTo(gelezen.bericht());
    assertThat(Schema.fout(gelezen.soort(), uit.toByteArray())).isNull();
    regelsVanHetBestand(uit.toString(StandardCharsets.UTF_8));
  }

  private static void regelsVanHetBestand(String tekst) {
    assertThat(tekst)
        .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n")
        .endsWith(">\r\n");
    assertThat(tekst.lines().count()).isEqualTo(tekst.chars().filter(t -> t == '\r').count());
    assertThat(tekst).doesNotContain("/>").doesNotContainPattern("<([^<>/]+)></");
  }

  /** The elements with their namespaces and values, one a line. */
  private static String inhoud(byte[] xml) throws XMLStreamException {
    var lezer = XMLInputFactory.newFactory().createXMLStreamReader(new ByteArrayInputStream(xml));
    var regels = new ArrayList<String>();
    while (lezer.hasNext()) {
      switch (lezer.next()) {
        case XMLStreamConstants.START_ELEMENT -> regels.add("<" + lezer.getName());
        case XMLStreamConstants.END_ELEMENT -> regels.add(">");
        case XMLStreamConstants.CHARACTERS -> regels.add(lezer.getText().strip());
        default -> {}
      }
    }
    return regels.stream().filter(regel -> !regel.isEmpty()).collect(Collectors.joining("\n"));
  }
}
