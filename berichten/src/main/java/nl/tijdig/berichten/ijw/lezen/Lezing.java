package nl.tijdig.berichten.ijw.lezen;

import java.io.IOException;
import java.io.InputStream;
import nl.tijdig.berichten.ijw.vorm.Element;
import org.jspecify.annotations.Nullable;

/**
 * The reading of one message. As soon as something differs from the schema, nothing is handed on
 * any more: faults only.
 */
public final class Lezing implements Bestemming {

  private final Pad pad = new Pad();
  private final Elementtoets toets;
  private final Recordmaker records;
  private final @Nullable Bestemming bestemming;

  /**
   * Prepares the reading of one message.
   *
   * @param taal the standard that the message keeps to
   * @param bewaart whether to keep the whole message, for {@link #bericht}; else memory does not
   *     grow with its length
   * @param melder gets each fault
   * @param luisteraar gets each class
   * @param bestemming gets each element besides; null for nobody
   */
  public Lezing(
      Berichttaal taal,
      boolean bewaart,
      Berichtfout.Melder melder,
      Klassenluisteraar luisteraar,
      @Nullable Bestemming bestemming) {
    this.toets = new Elementtoets(taal, pad, melder, this);
    this.records = new Recordmaker(pad, bewaart, luisteraar);
    this.bestemming = bestemming;
  }

  /** Reads a file; throws only when the stream itself fails. */
  public void xml(InputStream in) throws IOException {
    new Xmlbron(toets).lees(in);
  }

  /** Reads one message as JSON of its elements, as {@code Jsonschrijver} writes it. */
  public void json(Jsonbericht json) throws IOException {
    json.lees(toets);
  }

  /** The way in for a message that somebody else takes apart. */
  public Bestemming ingang() {
    return new Ingang(toets);
  }

  /** Whether no fault of the schema was found. */
  public boolean isGoed() {
    return bericht() != null;
  }

  /** The description of the message; null when its root says none. */
  public @Nullable Element wortel() {
    return toets.wortel();
  }

  /** The record of the message, when it fits the schema; else null. */
  public @Nullable Object bericht() {
    return toets.isGoed() && records.isKlaar() ? records.laatste() : null;
  }

  @Override
  public void begin(Element element, int regel) {
    if (toets.isGoed()) {
      records.begin(element, regel);
      if (bestemming != null) {
        bestemming.begin(element, regel);
      }
    }
  }

  @Override
  public void waarde(Element element, String tekst, int regel) {
    if (toets.isGoed()) {
      records.waarde(element, tekst, regel);
      if (bestemming != null) {
        bestemming.waarde(element, tekst, regel);
      }
    }
  }

  @Override
  public void einde(Element element) {
    if (toets.isGoed()) {
      records.einde(element);
      if (bestemming != null) {
        bestemming.einde(element);
      }
    }
  }
}
