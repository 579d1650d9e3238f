package nl.tijdig.berichten.ijw.lezen;

import java.util.Arrays;
import nl.tijdig.berichten.ijw.vorm.Element;

/** The elements that are open, and the how manieth of its kind each is. */
final class Pad {

  private static final int LANGSTE_NAAM = 60;

  private Element[] elementen = new Element[16];
  private int[] nummers = new int[16];
  private int diepte;

  void begin(Element element, int nummer) {
    if (diepte == elementen.length) {
      elementen = Arrays.copyOf(elementen, diepte * 2);
      nummers = Arrays.copyOf(nummers, diepte * 2);
    }
    elementen[diepte] = element;
    nummers[diepte++] = nummer;
  }

  void einde() {
    diepte--;
  }

  /** The path, and below it these names. */
  String tekst(String... namen) {
    var tekst = new StringBuilder();
    for (var i = 0; i < diepte; i++) {
      tekst.append(i == 0 ? "" : "/").append(elementen[i].naam());
      if (elementen[i].herhaald()) {
        tekst.append('[').append(nummers[i]).append(']');
      }
    }
    for (var naam : namen) {
      tekst.append(tekst.isEmpty() ? "" : "/").append(kort(naam));
    }
    return tekst.toString();
  }

  private static String kort(String naam) {
    return naam.length() <= LANGSTE_NAAM ? naam : naam.substring(0, LANGSTE_NAAM) + "...";
  }
}
