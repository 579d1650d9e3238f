package nl.tijdig.berichten.ijw.schrijven;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import nl.tijdig.berichten.ijw.deel.Bericht;
import nl.tijdig.berichten.ijw.lezen.Bestemming;
import nl.tijdig.berichten.ijw.soort.Berichtsoort;
import nl.tijdig.berichten.ijw.vorm.Element;

/** Walks through a message and hands on its elements, as a reader would. */
public final class Recordloop {

  private Recordloop() {}

  /** Hands on all elements of a message; they are not held against the schema here. */
  public static void loop(Bericht bericht, Bestemming bestemming) {
    groep(Berichtsoort.van(bericht).vorm(), bericht, bestemming);
  }

  private static void element(Element element, Object waarde, Bestemming bestemming) {
    if (element.isWaarde()) {
      bestemming.waarde(element, tekst(waarde), 0);
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
      var waarde = bouw.lees(record, i);
      if (waarde != null) {
        element(element.kinderen().get(i), waarde, bestemming);
      }
    }
    bestemming.einde(element);
  }

  private static String tekst(Object waarde) {
    return waarde instanceof LocalTime tijd
        ? DateTimeFormatter.ISO_LOCAL_TIME.format(tijd)
        : waarde.toString();
  }
}
