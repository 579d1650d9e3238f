package nl.tijdig.berichten.ijw;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.tijdig.berichten.ijw.soort.Berichtsoort;
import nl.tijdig.berichten.ijw.vorm.Element;
import nl.tijdig.berichten.ijw.vorm.Ldt;
import nl.tijdig.berichten.ijw.vorm.Waardegrens;

/**
 * A message made from the description of its kind, with every element in it once, to be changed and
 * written as XML, one element a line.
 */
final class Proefbericht {

  final Element element;
  final List<Proefbericht> kinderen = new ArrayList<>();
  String waarde = "";
  String ruimte;
  String attribuut = "";

  /** The line on which it was written last. */
  int regel;

  private Proefbericht(Element element) {
    this.element = element;
    this.ruimte = element.ruimte();
  }

  /** Every element that the schema knows, with values that fit their types. */
  static Proefbericht vol(Berichtsoort soort) {
    return vol(soort.vorm());
  }

  static Proefbericht vol(Element element) {
    var bericht = new Proefbericht(element);
    bericht.waarde = element.isWaarde() ? waarde(element) : "";
    element.kinderen().forEach(kind -> bericht.kinderen.add(vol(kind)));
    return bericht;
  }

  private static String waarde(Element element) {
    if (element.vast() != null) {
      return element.vast();
    }
    return switch ((Ldt) element.type()) {
      case BERICHTVERSIE -> "3";
      case BERICHTSUBVERSIE -> "2";
      case VERSIE -> "1.0.0";
      case GEMEENTE -> "0384";
      case AGBCODE -> "42420001";
      case BSN -> "999900006";
      case DATUM -> "2026-04-01";
      case TIJD -> "10:30:00";
      case POSTCODE -> "3511AB";
      case LAND -> "NL";
      case CATEGORIE -> "48";
      case PRODUCTCODE -> "48A01";
      case EENHEID -> "16";
      case FREQUENTIE -> "4";
      case DEBET_CREDIT -> "D";
      default -> waarde((Ldt) element.type());
    };
  }

  private static String waarde(Ldt ldt) {
    return switch (ldt.grens()) {
      case Waardegrens.Lijst(var lijst) -> lijst.codes().iterator().next().code();
      case Waardegrens.Getal getal -> "7";
      default -> ldt == Ldt.TELEFOONNUMMER ? "0301234567" : "A";
    };
  }

  Proefbericht op(String pad) {
    var hier = this;
    for (var naam : pad.split("/")) {
      hier =
          hier.kinderen.stream()
              .filter(kind -> kind.element.naam().equals(naam))
              .findFirst()
              .orElseThrow(() -> new IllegalArgumentException(pad));
    }
    return hier;
  }

  Proefbericht zet(String pad, String waarde) {
    op(pad).waarde = waarde;
    return this;
  }

  Proefbericht zonder(String pad) {
    var snede = pad.lastIndexOf('/');
    var ouder = snede < 0 ? this : op(pad.substring(0, snede));
    ouder.kinderen.remove(op(pad));
    return this;
  }

  /** Puts an element that stayed away back, or a second one beside the first. */
  Proefbericht met(String pad) {
    var snede = pad.lastIndexOf('/');
    var ouder = snede < 0 ? this : op(pad.substring(0, snede));
    var rang = ouder.element.zoek(null, pad.substring(snede + 1), 0);
    var nieuw = vol(ouder.element.kinderen().get(rang));
    var plaats = 0;
    while (plaats < ouder.kinderen.size()
        && ouder.element.kinderen().indexOf(ouder.kinderen.get(plaats).element) <= rang) {
      plaats++;
    }
    ouder.kinderen.add(plaats, nieuw);
    return this;
  }

  /** A second one with the same content, behind the first. */
  Proefbericht nogEens(String pad) {
    var snede = pad.lastIndexOf('/');
    var ouder = snede < 0 ? this : op(pad.substring(0, snede));
    var eerste = op(pad);
    ouder.kinderen.add(ouder.kinderen.indexOf(eerste) + 1, eerste.kopie());
    return this;
  }

  Proefbericht kopie() {
    var kopie = new Proefbericht(element);
    kopie.waarde = waarde;
    kopie.ruimte = ruimte;
    kinderen.forEach(kind -> kopie.kinderen.add(kind.kopie()));
    return kopie;
  }

  byte[] xml() {
    var tekst = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    schrijf(tekst, new int[] {2});
    return tekst.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void schrijf(StringBuilder uit, int[] regelnummer) {
    regel = regelnummer[0];
    uit.append('<').append(element.naam()).append(" xmlns=\"").append(ruimte).append('"');
    uit.append(attribuut).append('>').append(waarde);
    if (!kinderen.isEmpty() || !element.isWaarde()) {
      uit.append('\n');
      regelnummer[0]++;
      kinderen.forEach(kind -> kind.schrijf(uit, regelnummer));
    }
    uit.append("</").append(element.naam()).append(">\n");
    regelnummer[0]++;
  }
}
