package nl.tijdig.berichten.ijw.schrijven;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import nl.tijdig.berichten.ijw.lezen.Bestemming;
import nl.tijdig.berichten.ijw.soort.Berichtsoort;
import nl.tijdig.berichten.ijw.vorm.Element;

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
  private final StringBuilder blok = new StringBuilder();
  private String voorvoegsel = "";
  private int diepte;
  private long geschreven;

  /** Writes to a stream that stays open; what fails there comes as {@link UncheckedIOException}. */
  public Xmlschrijver(OutputStream uit) {
    this.uit = uit;
  }

  @Override
  public void begin(Element element, int regel) {
    if (diepte == 0) {
      wortel(element);
    } else {
      inspring().append('<');
      naam(element).append('>').append(EINDE);
    }
    diepte++;
  }

  private void wortel(Element element) {
    var soort = Berichtsoort.vanRuimte(element.ruimte());
    if (soort == null) {
      throw new IllegalArgumentException("geen bericht: " + element);
    }
    voorvoegsel = soort.voorvoegsel();
    blok.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>").append(EINDE).append('<');
    naam(element)
        .append(" xmlns:ijw=\"")
        .append(Element.BASISSCHEMA)
        .append("\" xmlns:")
        .append(voorvoegsel)
        .append("=\"")
        .append(element.ruimte())
        .append("\">")
        .append(EINDE);
  }

  @Override
  public void waarde(Element element, String tekst, int regel) {
    inspring().append('<');
    naam(element).append('>');
    Xmltekst.schrijf(tekst, blok);
    blok.append("</");
    naam(element).append('>').append(EINDE);
    ruim(BLOK);
  }

  @Override
  public void einde(Element element) {
    diepte--;
    inspring().append("</");
    naam(element).append('>').append(EINDE);
    ruim(diepte == 0 ? 1 : BLOK);
  }

  private StringBuilder inspring() {
    return blok.repeat('\t', diepte);
  }

  private StringBuilder naam(Element element) {
    var isBasis = element.ruimte().equals(Element.BASISSCHEMA);
    return blok.append(isBasis ? "ijw" : voorvoegsel).append(':').append(element.naam());
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
