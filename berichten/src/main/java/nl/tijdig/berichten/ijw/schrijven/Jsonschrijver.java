package nl.tijdig.berichten.ijw.schrijven;

import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import nl.tijdig.berichten.ijw.lezen.Bestemming;
import nl.tijdig.berichten.ijw.soort.Berichtsoort;
import nl.tijdig.berichten.ijw.vorm.Element;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes messages as JSON of their elements, one a line; {@code Jsonbericht} reads them back. */
public final class Jsonschrijver implements Bestemming, AutoCloseable {

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .rootValueSeparator("")
          .build();

  private final JsonGenerator json;
  private final Deque<Element> open = new ArrayDeque<>();

  /** Writes to a stream that stays open when the writer is closed. */
  public Jsonschrijver(OutputStream uit) {
    this.json = JSON.createGenerator(ObjectWriteContext.empty(), uit);
  }

  @Override
  public void begin(Element element, int regel) {
    if (open.isEmpty()) {
      json.writeStartObject();
      var soort = Berichtsoort.vanRuimte(element.ruimte());
      json.writeStringProperty("Bericht", String.valueOf(soort));
    } else {
      naam(element);
      if (element.isLijst()) {
        json.writeStartArray();
      } else {
        json.writeStartObject();
      }
    }
    open.push(element);
  }

  @Override
  public void waarde(Element element, String tekst, int regel) {
    naam(element);
    json.writeString(tekst);
  }

  @Override
  public void einde(Element element) {
    open.pop();
    if (element.isLijst()) {
      json.writeEndArray();
    } else {
      json.writeEndObject();
    }
    if (open.isEmpty()) {
      json.writeRaw('\n');
    }
  }

  private void naam(Element element) {
    if (!open.getFirst().isLijst()) {
      json.writeName(element.naam());
    }
  }

  @Override
  public void close() {
    json.close();
  }
}
