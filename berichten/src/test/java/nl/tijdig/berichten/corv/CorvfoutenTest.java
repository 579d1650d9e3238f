package nl.tijdig.berichten.corv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import nl.tijdig.berichten.corv.vorm.Stuftype;
import nl.tijdig.berichten.ijw.lezen.Berichtfout;
import nl.tijdig.berichten.ijw.vorm.Element;
import nl.tijdig.berichten.ijw.vorm.Schemafout;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * For each message a file per way to differ from its schema, made from the description. The fault
 * has the path and the code, and the official schema refuses the file too, except where we ask more
 * (docs/besluiten/0030).
 */
class CorvfoutenTest {

  /** What is wrong at a place; the second argument is the path to it. */
  private interface Fout extends BiConsumer<Corvproef, List<String>> {}

  private record Geval(
      Corvsoort soort,
      List<String> pad,
      Schemafout fout,
      String naam,
      boolean ookSchema,
      Fout doe) {}

  @ParameterizedTest
  @EnumSource
  void theMessageWithEverythingInItFitsItsSchema(Corvsoort soort) throws Exception {
    var xml = Corvproef.vol(soort.vorm()).xml();
    assertThat(Corvschema.fout(xml)).isNull();
    var gelezen = Corv.lees(new ByteArrayInputStream(xml));
    assertThat(gelezen.fouten()).isEmpty();
    assertThat(gelezen.bericht()).isNotNull();
  }

  @TestFactory
  Stream<DynamicTest> eachWayToBeWrongIsFoundAtItsPlace() {
    return Stream.of(Corvsoort.values()).flatMap(soort -> gevallen(soort).stream().map(this::test));
  }

  private DynamicTest test(Geval geval) {
    var naam = geval.soort + "-" + String.join(".", geval.pad) + "-" + geval.naam;
    return DynamicTest.dynamicTest(
        naam,
        () -> {
          var proef = Corvproef.vol(geval.soort.vorm());
          geval.doe.accept(proef, geval.pad);
          var xml = proef.xml();
          var gelezen = Corv.lees(new ByteArrayInputStream(xml));
          assertThat(gelezen.bericht()).isNull();
          assertThat(gelezen.fouten())
              .extracting(f -> f.pad().replaceAll("\\[\\d+]", "") + " " + f.code())
              .contains(pad(geval) + " " + geval.fout.code());
          assertThat(gelezen.fouten()).extracting(Berichtfout::regel).allMatch(r -> r > 1);
          if (geval.ookSchema) {
            assertThat(Corvschema.fout(xml)).isNotNull();
          }
        });
  }

  private static String pad(Geval geval) {
    return Stream.concat(Stream.of(geval.soort.naam()), geval.pad.stream())
        .reduce((a, b) -> a + "/" + b)
        .orElseThrow();
  }

  private static List<Geval> gevallen(Corvsoort soort) {
    var gevallen = new ArrayList<Geval>();
    loop(soort, soort.vorm(), List.of(), gevallen);
    return gevallen;
  }

  private static void loop(Corvsoort soort, Element element, List<String> pad, List<Geval> uit) {
    if (!pad.isEmpty()) {
      plaats(soort, element, pad, uit);
    }
    if (element.isWaarde()) {
      waarde(soort, element, pad, uit);
      return;
    }
    uit.add(
        new Geval(
            soort,
            pad,
            Schemafout.ATTRIBUUT,
            "vreemd_attribuut",
            true,
            (proef, p) -> proef.op(p).attribuut = " vreemd=\"x\""));
    for (var kind : element.kinderen()) {
      if (!kind.naam().equals("vestiging")) {
        var onder = new ArrayList<>(pad);
        onder.add(kind.naam());
        loop(soort, kind, List.copyOf(onder), uit);
      }
    }
  }

  private static void plaats(Corvsoort soort, Element element, List<String> pad, List<Geval> uit) {
    var los = element.isAttribuut() || element.naam().equals(Element.TEKST);
    if (element.verplicht() && !element.naam().equals(Element.TEKST)) {
      uit.add(
          new Geval(
              soort,
              pad,
              Schemafout.ONTBREEKT,
              "ontbreekt",
              true,
              (proef, p) -> proef.ouder(p).kinderen.remove(proef.op(p))));
    }
    if (los) {
      return;
    }
    if (!element.herhaald()) {
      // The schema lets a choice stand twice where it means two different ones.
      uit.add(
          new Geval(
              soort,
              pad,
              Schemafout.TE_VAAK,
              "twee_keer",
              false,
              (proef, p) -> {
                var ouder = proef.ouder(p);
                ouder.kinderen.add(ouder.kinderen.indexOf(proef.op(p)), proef.op(p).kopie());
              }));
    }
    for (var ruimte : List.of("urn:vreemd", "")) {
      uit.add(
          new Geval(
              soort,
              pad,
              Schemafout.ONBEKEND,
              "ruimte_" + ruimte.length(),
              true,
              (proef, p) -> proef.op(p).ruimte = ruimte));
    }
  }

  private static void waarde(Corvsoort soort, Element element, List<String> pad, List<Geval> uit) {
    // The schema allows much to be empty; we do not write nothing between two tags.
    uit.add(anders(soort, pad, Schemafout.ZONDER_INHOUD, "leeg", "", false));
    if (element.vast() != null) {
      uit.add(anders(soort, pad, Schemafout.VAST, "vast", "iets anders", true));
      return;
    }
    var type = (Stuftype) element.type();
    var grens = type.grens();
    if (type == Stuftype.DATUM) {
      uit.add(anders(soort, pad, Schemafout.DATUMCIJFERS, "geen_dag", "20260229", false));
      uit.add(anders(soort, pad, Schemafout.DATUMCIJFERS, "streepjes", "2026-2-1", true));
    } else if (grens.anders() == Schemafout.CODE) {
      uit.add(anders(soort, pad, Schemafout.CODE, "code", "?", true));
    } else if (!grens.vorm().test("?")) {
      uit.add(anders(soort, pad, Schemafout.PATROON, "vorm", "?", true));
    }
    if (grens.langst() <= 1000 && grens.anders() != Schemafout.CODE) {
      var lang = "1".repeat(grens.langst() + 1);
      uit.add(anders(soort, pad, Schemafout.LENGTE, "te_lang", lang, true));
    }
  }

  private static Geval anders(
      Corvsoort soort,
      List<String> pad,
      Schemafout fout,
      String naam,
      String waarde,
      boolean ookSchema) {
    return new Geval(soort, pad, fout, naam, ookSchema, (proef, p) -> proef.op(p).waarde = waarde);
  }
}
