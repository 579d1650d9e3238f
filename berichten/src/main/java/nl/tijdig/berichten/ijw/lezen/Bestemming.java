package nl.tijdig.berichten.ijw.lezen;

import nl.tijdig.berichten.ijw.vorm.Element;

/** Where the elements of a message go, in the order of the message. */
public interface Bestemming {

  /** An element begins that holds elements. */
  void begin(Element element, int regel);

  /** A value that fits its type, as text. */
  void waarde(Element element, String tekst, int regel);

  /** The element that began last has ended. */
  void einde(Element element);
}
