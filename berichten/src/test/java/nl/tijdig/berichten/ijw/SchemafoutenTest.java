package nl.tijdig.berichten.ijw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.tijdig.berichten.ijw.lezen.Berichtfout;
import nl.tijdig.berichten.ijw.soort.Berichtsoort;
import nl.tijdig.berichten.ijw.vorm.Ldt;
import nl.tijdig.berichten.ijw.vorm.Schemafout;
import nl.tijdig.berichten.ijw.vorm.Waardegrens;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * For each message a file per way to differ from its schema, made from the description: each
 * element missing, twice, out of order, empty, wrong, in a wrong namespace, with an attribute, with
 * a stranger in it. The fault has the path, the line and the code, and the schema itself refuses it
 * too.
 */
class SchemafoutenTest {

  private record Geval(String naam, byte[] xml, String pad, int regel, String code) {}

  @ParameterizedTest
  @EnumSource
  void theMessageWithEverythingInItFitsItsSchema(Berichtsoort soort) throws Exception {
    var xml = Proefbericht.vol(soort).xml();
    assertThat(Ijw.lees(new ByteArrayInputStream(xml)).bericht()).isNotNull();
    assertThat(Schema.fout(soort, xml)).isNull();
  }

  @TestFactory
  Stream<DynamicTest> eachWayToBeWrongIsFoundAtItsPlace() {
    return Stream.of(Berichtsoort.values())
        .flatMap(soort -> gevallen(soort).stream().map(geval -> test(soort, geval)));
  }

  private static DynamicTest test(Berichtsoort soort, Geval geval) {
    return DynamicTest.dynamicTest(
        geval.naam,
        () -> {
          var gelezen = Ijw.lees(new ByteArrayInputStream(geval.xml));
          assertThat(gelezen.bericht()).isNull();
          assertThat(gelezen.fouten())
              .extracting(Berichtfout::pad, Berichtfout::regel, Berichtfout::code)
              .contains(Tuple.tuple(geval.pad, geval.regel, geval.code));
          assertThat(Schema.fout(soort, geval.xml)).isNotNull();
        });
  }

  private static List<Geval> gevallen(Berichtsoort soort) {
    var gevallen = new ArrayList<Geval>();
    loop(soort, "", "Bericht", gevallen);
    return gevallen;
  }

  /** All ways to be wrong of the element at a place, and of what stands in it. */
  private static void loop(Berichtsoort soort, String plaats, String pad, List<Geval> gevallen) {
    var hier = op(Proefbericht.vol(soort), plaats);
    if (!plaats.isEmpty()) {
      plaatsfouten(soort, plaats, pad, gevallen);
    }
    if (hier.element.isWaarde()) {
      waardefouten(soort, plaats, pad, gevallen);
      return;
    }
    groepfouten(soort, plaats, pad, gevallen);
    for (var kind : hier.element.kinderen()) {
      var onder = plaats.isEmpty() ? kind.naam() : plaats + "/" + kind.naam();
      loop(soort, onder, pad + "/" + kind.naam() + (kind.herhaald() ? "[1]" : ""), gevallen);
    }
  }

  private static Proefbericht op(Proefbericht bericht, String plaats) {
    return plaats.isEmpty() ? bericht : bericht.op(plaats);
  }

  private static void plaatsfouten(
      Berichtsoort soort, String plaats, String pad, List<Geval> gevallen) {
    var zonderNummer = pad.replaceAll("\\[1]$", "");
    var element = op(Proefbericht.vol(soort), plaats).element;
    if (element.verplicht()) {
      var bericht = Proefbericht.vol(soort);
      var ouder = ouder(bericht, plaats);
      var rang = ouder.kinderen.indexOf(bericht.op(plaats));
      bericht.zonder(plaats);
      var xml = bericht.xml();
      var regel = rang < ouder.kinderen.size() ? ouder.kinderen.get(rang).regel : einde(ouder);
      gevallen.add(geval(soort, plaats, Schemafout.ONTBREEKT, xml, zonderNummer, regel));
    }
    if (!element.herhaald()) {
      var bericht = Proefbericht.vol(soort).nogEens(plaats);
      var ouder = ouder(bericht, plaats);
      var xml = bericht.xml();
      var tweede = ouder.kinderen.get(ouder.kinderen.indexOf(bericht.op(plaats)) + 1);
      gevallen.add(geval(soort, plaats, Schemafout.TE_VAAK, xml, zonderNummer, tweede.regel));
    }
    volgorde(soort, plaats, zonderNummer, gevallen);
    for (var ruimte : List.of("urn:vreemd", "")) {
      var vreemd = Proefbericht.vol(soort);
      vreemd.op(plaats).ruimte = ruimte;
      var xml = vreemd.xml();
      var regel = vreemd.op(plaats).regel;
      gevallen.add(geval(soort, plaats, Schemafout.ONBEKEND, xml, zonderNummer, regel));
    }
  }

  private static void volgorde(
      Berichtsoort soort, String plaats, String pad, List<Geval> gevallen) {
    var bericht = Proefbericht.vol(soort);
    var ouder = ouder(bericht, plaats);
    var element = bericht.op(plaats);
    if (ouder.kinderen.getLast() != element) {
      ouder.kinderen.remove(element);
      ouder.kinderen.add(element);
      var xml = bericht.xml();
      gevallen.add(geval(soort, plaats, Schemafout.VOLGORDE, xml, pad, element.regel));
    }
  }

  private static Proefbericht ouder(Proefbericht bericht, String plaats) {
    var snede = plaats.lastIndexOf('/');
    return snede < 0 ? bericht : bericht.op(plaats.substring(0, snede));
  }

  /** The line of the end tag. */
  private static int einde(Proefbericht groep) {
    if (groep.kinderen.isEmpty()) {
      return groep.regel + 1;
    }
    var laatste = groep.kinderen.getLast();
    return laatste.element.isWaarde() ? laatste.regel + 1 : einde(laatste) + 1;
  }

  private static void groepfouten(
      Berichtsoort soort, String plaats, String pad, List<Geval> gevallen) {
    var tekst = Proefbericht.vol(soort);
    op(tekst, plaats).waarde = "tekst";
    gevallen.add(geval(soort, plaats, Schemafout.TEKST, tekst.xml(), pad, op(tekst, plaats).regel));
    attribuut(soort, plaats, pad, gevallen);
  }

  private static void attribuut(
      Berichtsoort soort, String plaats, String pad, List<Geval> gevallen) {
    var bericht = Proefbericht.vol(soort);
    op(bericht, plaats).attribuut = " soort=\"x\"";
    gevallen.add(
        geval(soort, plaats, Schemafout.ATTRIBUUT, bericht.xml(), pad, op(bericht, plaats).regel));
  }

  private static void waardefouten(
      Berichtsoort soort, String plaats, String pad, List<Geval> gevallen) {
    attribuut(soort, plaats, pad, gevallen);
    var bericht = Proefbericht.vol(soort);
    var element = bericht.op(plaats).element;
    fout(soort, plaats, pad, "", Schemafout.LEEG, gevallen);
    if (element.vast() != null) {
      fout(soort, plaats, pad, "999", Schemafout.BERICHTCODE, gevallen);
      return;
    }
    switch (((Ldt) element.type()).grens()) {
      case Waardegrens.Lijst lijst -> fout(soort, plaats, pad, "?", Schemafout.CODE, gevallen);
      case Waardegrens.Dag dag -> {
        fout(soort, plaats, pad, "2026-02-29", Schemafout.DATUM, gevallen);
        fout(soort, plaats, pad, "2026-02-01Z", Schemafout.DATUM_MET_ZONE, gevallen);
      }
      case Waardegrens.Klok klok -> {
        fout(soort, plaats, pad, "25:00:00", Schemafout.TIJD, gevallen);
        fout(soort, plaats, pad, "10:00:00+01:00", Schemafout.TIJD_MET_ZONE, gevallen);
      }
      case Waardegrens.Getal(var hoogst) -> {
        fout(soort, plaats, pad, String.valueOf(hoogst + 1), Schemafout.GETAL, gevallen);
        fout(soort, plaats, pad, "-1", Schemafout.GETAL, gevallen);
        fout(soort, plaats, pad, "1,5", Schemafout.GETAL, gevallen);
      }
      case Waardegrens.Vast(var waarde, var anders) ->
          fout(soort, plaats, pad, "9", anders, gevallen);
      case Waardegrens.Tekst tekst -> tekstfouten(soort, plaats, pad, tekst, gevallen);
    }
  }

  private static void tekstfouten(
      Berichtsoort soort,
      String plaats,
      String pad,
      Waardegrens.Tekst tekst,
      List<Geval> gevallen) {
    if (tekst.langst() < Waardegrens.LANGST) {
      var lang = "1".repeat(tekst.langst() + 1);
      fout(soort, plaats, pad, lang, Schemafout.LENGTE, gevallen);
    }
    if (!tekst.vorm().test(" ")) {
      fout(soort, plaats, pad, " ", tekst.anders(), gevallen);
    }
  }

  private static void fout(
      Berichtsoort soort,
      String plaats,
      String pad,
      String waarde,
      Schemafout fout,
      List<Geval> gevallen) {
    var bericht = Proefbericht.vol(soort).zet(plaats, waarde);
    gevallen.add(geval(soort, plaats, fout, bericht.xml(), pad, bericht.op(plaats).regel));
  }

  private static Geval geval(
      Berichtsoort soort, String plaats, Schemafout fout, byte[] xml, String pad, int regel) {
    var naam = soort + "-" + plaats.replace('/', '.') + "-" + fout.name().toLowerCase(Locale.ROOT);
    return new Geval(naam, xml, pad, regel, fout.code());
  }
}
