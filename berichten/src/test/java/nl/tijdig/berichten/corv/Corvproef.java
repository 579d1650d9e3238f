package nl.tijdig.berichten.corv;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.tijdig.berichten.corv.vorm.Stuftype;
import nl.tijdig.berichten.ijw.vorm.Element;

/**
 * A message made from the description of its kind, with every element and attribute in it once, to
 * be changed and written as XML, one element a line.
 */
final class Corvproef {

  final Element element;
  final List<Corvproef> kinderen = new ArrayList<>();
  String waarde;
  String ruimte;
  String attribuut = "";

  /** The line on which it was written last. */
  int regel;

  private Corvproef(Element element) {
    this.element = element;
    this.ruimte = element.ruimte();
    this.waarde = element.isWaarde() ? waarde(element) : "";
  }

  /** Everything that the description knows; of a choice the first. */
  static Corvproef vol(Element element) {
    var proef = new Corvproef(element);
    for (var kind : element.kinderen()) {
      if (!kind.naam().equals("vestiging")) {
        proef.kinderen.add(vol(kind));
      }
    }
    return proef;
  }

  private static String waarde(Element element) {
    if (element.vast() != null) {
      return element.vast();
    }
    return switch ((Stuftype) element.type()) {
      case APPLICATIE -> "Tijdig";
      case TIJDSTIP -> "20261128141500";
      case DATUM, ONVOLLEDIGE_DATUM -> "20261128";
      case INDICATIE_ONVOLLEDIG -> "V";
      case JA_NEE -> "J";
      case ZAAKNUMMER -> "Z2026-1";
      case VERTROUWELIJKHEID -> "OPENBAAR";
      case CLIENT -> "Client (kind)";
      case JEUGDZORGROL -> "ouder met gezag";
      case RESULTAAT -> "Maatregel opgelegd";
      case STATUS -> "Zaak afgerond";
      case DOCUMENTSOORT -> "Gezinsgeschiedenis";
      case BSN -> "999900006";
      case ANUMMER_RNI -> "12345678901234567";
      case GESLACHT -> "O";
      case VESTIGINGSNUMMER -> "000012345678";
      case OBJECTNUMMER -> "0384010000012345";
      case PLAATSCODE -> "1024";
      case POSTCODE -> "3511AB";
      case HUISNUMMER -> "12";
      case LANDCODE -> "6030";
      case CONTENTTYPE -> "application/pdf";
      case INHOUD -> "JVBERi0xLjQK";
      default -> "A";
    };
  }

  /** The part at a path of names; empty for this one. */
  Corvproef op(List<String> pad) {
    var hier = this;
    for (var naam : pad) {
      hier =
          hier.kinderen.stream()
              .filter(kind -> kind.element.naam().equals(naam))
              .findFirst()
              .orElseThrow(() -> new IllegalArgumentException(pad.toString()));
    }
    return hier;
  }

  Corvproef ouder(List<String> pad) {
    return op(pad.subList(0, pad.size() - 1));
  }

  Corvproef kopie() {
    var kopie = new Corvproef(element);
    kopie.waarde = waarde;
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
    var binnen = new ArrayList<Corvproef>();
    var inhoud = new StringBuilder(waarde);
    for (var kind : kinderen) {
      kind.regel = regel;
      if (kind.element.isAttribuut()) {
        kind.attribuut(uit);
      } else if (kind.element.naam().equals(Element.TEKST)) {
        inhoud.append(kind.waarde);
      } else {
        binnen.add(kind);
      }
    }
    uit.append(attribuut).append('>').append(inhoud);
    if (!binnen.isEmpty()) {
      uit.append('\n');
      regelnummer[0]++;
      binnen.forEach(kind -> kind.schrijf(uit, regelnummer));
    }
    uit.append("</").append(element.naam()).append(">\n");
    regelnummer[0]++;
  }

  private void attribuut(StringBuilder uit) {
    if (ruimte.isEmpty()) {
      uit.append(' ').append(element.naam().substring(1));
    } else {
      uit.append(" xmlns:a").append(element.naam(), 1, 4).append("=\"").append(ruimte);
      uit.append("\" a").append(element.naam(), 1, 4).append(':');
      uit.append(element.naam().substring(1));
    }
    uit.append("=\"").append(waarde).append('"');
  }
}
