package nl.tijdig.berichten.ijw.schrijven;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.tijdig.berichten.ijw.lezen.Berichttaal;
import nl.tijdig.berichten.ijw.lezen.Bestemming;
import nl.tijdig.berichten.ijw.vorm.Element;
import org.jspecify.annotations.Nullable;

/**
 * Writes a message as the file rules have it: UTF-8 without BOM, lines that end in CR/LF, one
 * element a line, nothing empty, at most 25 MB.
 */
public final class Xmlschrijver implements Bestemming {

  /** The largest message that is written, in bytes: the smaller reading of 25 MB. */
  public static final int GROOTSTE = 25_000_000;

  private static final String EINDE = "\r\n";
  private static final int BLOK = 1 << 14;

  private final OutputStream uit;
  private final Berichttaal taal;
  private final StringBuilder blok = new StringBuilder();
  private Map<String, String> voorvoegsels = Map.of();
  private int diepte;
  private long geschreven;

  /** The element whose start tag may still get attributes. */
  private @Nullable Element open;

  /** Writes to a stream that stays open; what fails there comes as {@link UncheckedIOException}. */
  public Xmlschrijver(OutputStream uit, Berichttaal taal) {
    this.uit = uit;
    this.taal = taal;
  }

  @Override
  public void begin(Element element, int regel) {
    if (diepte == 0) {
      wortel(element);
    } else {
      sluitBegin();
      inspring().append('<');
      naam(element);
    }
    open = element;
    diepte++;
  }

  private void wortel(Element element) {
    voorvoegsels = taal.voorvoegsels(element);
    blok.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>").append(EINDE).append('<');
    naam(element);
    voorvoegsels.forEach((ruimte, voorvoegsel) ->
        blok.append(" xmlns:").append(voorvoegsel).append("=\"").append(ruimte).append('"'));
  }

  /** Ends the start tag; text beside attributes follows it on the same line. */
  private void sluitBegin() {
    if (open != null) {
      blok.append('>').append(open.tekst() == null ? EINDE : "");
      open = null;
    }
  }

  @Override
  public void waarde(Element element, String tekst, int regel) {
    if (element.isAttribuut()) {
      attribuut(element, tekst);
      return;
    }
    sluitBegin();
    if (element.naam().equals(Element.TEKST)) {
      Xmltekst.schrijf(tekst, blok);
      return;
    }
    inspring().append('<');
    naam(element).append('>');
    Xmltekst.schrijf(tekst, blok);
    blok.append("</");
    naam(element).append('>').append(EINDE);
    ruim(BLOK);
  }

  private void attribuut(Element element, String tekst) {
    var voorvoegsel = voorvoegsels.get(element.ruimte());
    blok.append(' ')
        .append(voorvoegsel == null ? "" : voorvoegsel + ":")
        .append(element.naam(), 1, element.naam().length())
        .append("=\"");
    Xmltekst.schrijfAttribuut(tekst, blok);
    blok.append('"');
  }

  @Override
  public void einde(Element element) {
    sluitBegin();
    diepte--;
    if (element.tekst() == null) {
      inspring();
    }
    blok.append("</");
    naam(element).append('>').append(EINDE);
    ruim(diepte == 0 ? 1 : BLOK);
  }

  private StringBuilder inspring() {
    return blok.repeat('\t', diepte);
  }

  private StringBuilder naam(Element element) {
    return blok.append(voorvoegsels.get(element.ruimte())).append(':').append(element.naam());
  }

  private void ruim(int vanaf) {
    if (blok.length() < vanaf) {
      return;
    }
    var bytes = blok.toString().getBytes(StandardCharsets.UTF_8);
    blok.setLength(0);
    geschreven += bytes.length;
    try {
      if (geschreven > GROOTSTE) {
        throw new IOException("dit bericht wordt groter dan 25 MB");
      }
      uit.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
