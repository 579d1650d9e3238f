package nl.tijdig.berichten.ijw.lezen;

import nl.tijdig.berichten.ijw.vorm.Element;

/** Holds elements that come from elsewhere against the schema, as if they were read from a file. */
record Ingang(Elementtoets toets) implements Bestemming {

  @Override
  public void begin(Element element, int regel) {
    toets.begin(element.ruimte(), element.naam());
  }

  @Override
  public void waarde(Element element, String tekst, int regel) {
    begin(element, regel);
    toets.vreemdeTekst(tekst);
    toets.einde();
  }

  @Override
  public void einde(Element element) {
    toets.einde();
  }
}
