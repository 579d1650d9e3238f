package nl.tijdig.berichten.ijw;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.tijdig.berichten.ijw.codes.Code;
import nl.tijdig.berichten.ijw.codes.Codelijst;
import nl.tijdig.berichten.ijw.soort.Berichtsoort;
import org.junit.jupiter.api.Test;

/** The code lists have the codes of the schema, and know from when until when each may be used. */
class CodelijstenTest {

  /** Lists that no type of the schema has: what a message is, products and gemeenten. */
  private static final Set<Codelijst> ZONDER_TYPE =
      Set.of(Codelijst.BERICHTCODE, Codelijst.PRODUCTCODE, Codelijst.GEMEENTE);

  @Test
  void eachListHasTheCodesOfATypeOfTheSchema() throws Exception {
    var schema = Files.readString(Gedeeld.map("xsd").resolve("basisschema.xsd"));
    var typen = new ArrayList<Set<String>>();
    for (var type : schema.split("<xs:simpleType ")) {
      var codes =
          Pattern.compile("<xs:enumeration value=\"([^\"]+)\"")
              .matcher(type)
              .results()
              .map(code -> code.group(1))
              .collect(Collectors.toCollection(TreeSet::new));
      if (!codes.isEmpty()) {
        typen.add(codes);
      }
    }
    assertThat(typen).hasSize(Codelijst.values().length - ZONDER_TYPE.size());
    assertThat(Arrays.stream(Codelijst.values()).filter(lijst -> !ZONDER_TYPE.contains(lijst)))
        .allSatisfy(lijst -> assertThat(typen).contains(codes(lijst)));
  }

  private static Set<String> codes(Codelijst lijst) {
    return lijst.codes().stream().map(Code::code).collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void eachCodeSaysWhatItMeans() {
    assertThat(Arrays.stream(Codelijst.values()).flatMap(lijst -> lijst.codes().stream()))
        .hasSizeGreaterThan(800)
        .allSatisfy(code -> assertThat(code.omschrijving()).isNotBlank());
    assertThat(Arrays.stream(Berichtsoort.values()).map(Berichtsoort::berichtcode))
        .doesNotHaveDuplicates()
        .hasSize(14);
    assertThat(Codelijst.GEMEENTE.codes()).hasSize(342);
  }

  @Test
  void aCodeMayBeUsedBetweenItsDays() {
    var vervallen = Codelijst.REDEN_WIJZIGING.met("01");
    assertThat(vervallen.isGeldigOp(LocalDate.of(2022, 3, 31))).isTrue();
    assertThat(vervallen.isGeldigOp(LocalDate.of(2022, 4, 1))).isFalse();
    var nieuw = Codelijst.REDEN_BEEINDIGING.met("38");
    assertThat(nieuw.isGeldigOp(LocalDate.of(2022, 3, 31))).isFalse();
    assertThat(nieuw.isGeldigOp(LocalDate.of(2026, 1, 1))).isTrue();
    assertThat(nieuw.bij()).containsExactly("09");
    assertThat(Codelijst.PRODUCTCODE.met("48A01").bij()).isEqualTo(List.of("11"));
  }
}
