package nl.tijdig.berichten.ijw.vorm;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** What one element of a standard holds: a value within limits, or elements. */
public interface Gegevenstype {

  /** Whether it holds elements, no value. */
  boolean isGroep();

  /** What is wrong with a text of this type; null when nothing is. */
  @Nullable Schemafout fout(String tekst);

  /** The value of a text without fault. */
  Object waarde(String tekst);

  /** The text of a value, as the standard writes it. */
  default String tekst(Object waarde) {
    return waarde instanceof LocalTime tijd
        ? DateTimeFormatter.ISO_LOCAL_TIME.format(tijd)
        : waarde.toString();
  }

  /** What it is called when nothing stands in the element. */
  default Schemafout leeg() {
    return Schemafout.LEEG;
  }

  /** What it is called when another value stands there than the only one that may. */
  default Schemafout anders() {
    return Schemafout.BERICHTCODE;
  }
}
