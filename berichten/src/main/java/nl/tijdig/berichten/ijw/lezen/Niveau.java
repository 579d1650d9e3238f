package nl.tijdig.berichten.ijw.lezen;

import nl.tijdig.berichten.ijw.vorm.Element;
import org.jspecify.annotations.Nullable;

/** An open element: what was seen in it until now. */
final class Niveau {

  Element element;
  int regel;

  /** The rank of the child that was seen last; -1 when none was. */
  int rang = -1;

  /** That child. */
  @Nullable Element laatste;

  /** How many of that child were seen in a row. */
  int aantal;

  private @Nullable String tekst;
  private @Nullable StringBuilder lang;

  Niveau(Element element, int regel) {
    this.element = element;
    this.regel = regel;
  }

  /** The same room for the next element. */
  void begin(Element element, int regel) {
    this.element = element;
    this.regel = regel;
    this.rang = -1;
    this.laatste = null;
    this.aantal = 0;
    this.tekst = null;
    this.lang = null;
  }

  /** Adds text; a comment may have split it. Returns how long it has become. */
  int voegToe(String deel) {
    if (tekst == null) {
      tekst = deel;
      return deel.length();
    }
    if (lang == null) {
      lang = new StringBuilder(tekst);
    }
    return lang.append(deel).length();
  }

  String tekst() {
    return lang != null ? lang.toString() : tekst != null ? tekst : "";
  }

  /** The rank from which the next child may come. */
  int vanaf() {
    return laatste != null && laatste.herhaald() ? rang : rang + 1;
  }
}
