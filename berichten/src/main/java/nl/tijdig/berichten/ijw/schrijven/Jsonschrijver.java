package nl.tijdig.berichten.ijw.schrijven;

import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import nl.tijdig.berichten.ijw.lezen.Berichttaal;
import nl.tijdig.berichten.ijw.lezen.Bestemming;
import nl.tijdig.berichten.ijw.vorm.Element;
import org.jspecify.annotations.Nullable;
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
  private final Berichttaal taal;
  private final Deque<Laag> open = new ArrayDeque<>();

  /** Writes to a stream that stays open when the writer is closed. */
  public Jsonschrijver(OutputStream uit, Berichttaal taal) {
    this.json = JSON.createGenerator(ObjectWriteContext.empty(), uit);
    this.taal = taal;
  }

  @Override
  public void begin(Element element, int regel) {
    if (open.isEmpty()) {
      json.writeStartObject();
      json.writeStringProperty("Bericht", String.valueOf(taal.naam(element)));
    } else {
      naam(element);
      if (element.isLijst()) {
        json.writeStartArray();
      } else {
        json.writeStartObject();
      }
    }
    open.push(new Laag(element));
  }

  @Override
  public void waarde(Element element, String tekst, int regel) {
    naam(element);
    json.writeString(tekst);
  }

  @Override
  public void einde(Element element) {
    sluitReeks(open.pop());
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
    var laag = open.getFirst();
    if (laag.element.isLijst() || laag.reeks == element) {
      return;
    }
    sluitReeks(laag);
    json.writeName(element.naam());
    if (element.herhaald()) {
      json.writeStartArray();
      laag.reeks = element;
    }
  }

  private void sluitReeks(Laag laag) {
    if (laag.reeks != null) {
      json.writeEndArray();
      laag.reeks = null;
    }
  }

  @Override
  public void close() {
    json.close();
  }

  /** An open element, and the equals in it of which more may come. */
  private static final class Laag {

    private final Element element;
    private @Nullable Element reeks;

    Laag(Element element) {
      this.element = element;
    }
  }
}
