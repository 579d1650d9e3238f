package nl.tijdig.berichten.ijw.schrijven;

import java.util.List;
import nl.tijdig.berichten.ijw.lezen.Bestemming;
import nl.tijdig.berichten.ijw.vorm.Element;

/** Walks through a message and hands on its elements, as a reader would. */
public final class Recordloop {

  private Recordloop() {}

  /**
   * Hands on all elements of a message; they are not held against the schema here.
   *
   * @param wortel the description of the message
   */
  public static void loop(Element wortel, Object bericht, Bestemming bestemming) {
    groep(wortel, bericht, bestemming);
  }

  private static void element(Element element, Object waarde, Bestemming bestemming) {
    if (element.isWaarde()) {
      bestemming.waarde(element, element.type().tekst(waarde), 0);
    } else if (waarde instanceof List<?> lijst) {
      lijst(element, lijst, bestemming);
    } else {
      groep(element, waarde, bestemming);
    }
  }

  private static void lijst(Element element, List<?> lijst, Bestemming bestemming) {
    if (lijst.isEmpty()) {
      return;
    }
    bestemming.begin(element, 0);
    for (var item : lijst) {
      element(element.kinderen().getFirst(), item, bestemming);
    }
    bestemming.einde(element);
  }

  private static void groep(Element element, Object record, Bestemming bestemming) {
    var bouw = element.bouw();
    if (bouw == null) {
      throw new IllegalStateException(element + " is geen record");
    }
    bestemming.begin(element, 0);
    for (var i = 0; i < element.kinderen().size(); i++) {
      var kind = element.kinderen().get(i);
      var waarde = bouw.lees(record, i);
      if (kind.herhaald() && waarde instanceof List<?> gelijken) {
        gelijken.forEach(gelijke -> element(kind, gelijke, bestemming));
      } else if (waarde != null) {
        element(kind, waarde, bestemming);
      } else if (kind.verplicht() && kind.vast() != null) {
        element(kind, kind.vast(), bestemming);
      }
    }
    bestemming.einde(element);
  }
}
