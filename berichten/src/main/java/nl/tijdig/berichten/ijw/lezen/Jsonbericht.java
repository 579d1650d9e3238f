package nl.tijdig.berichten.ijw.lezen;

import java.io.IOException;
import java.io.InputStream;
import nl.tijdig.berichten.ijw.soort.Berichtsoort;
import nl.tijdig.berichten.ijw.vorm.Schemafout;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Messages as JSON: {@code {"Bericht":"JW305","Header":{...},"Client":{...}}}, one after the other.
 * The elements stand in the order of the standard, a list as an array.
 */
public final class Jsonbericht implements AutoCloseable {

  private final JsonParser json;

  /** Messages in UTF-8. */
  public Jsonbericht(InputStream in) {
    this.json = new JsonFactory().createParser(ObjectReadContext.empty(), in);
  }

  /** Whether another message begins here. */
  public boolean volgende() throws IOException {
    try {
      return json.nextToken() != null;
    } catch (JacksonException e) {
      throw new IOException("dit is geen JSON (regel " + regel() + ")", e);
    }
  }

  void lees(Elementtoets toets) throws IOException {
    toets.leesVan(this::regel);
    try {
      var soort = soort();
      if (soort == null) {
        toets.meld(Schemafout.BERICHTSOORT);
        json.skipChildren();
        return;
      }
      toets.begin(soort.vorm().ruimte(), "Bericht");
      elementen(toets);
      toets.einde();
    } catch (JacksonException e) {
      throw new IOException("dit is geen JSON (regel " + regel() + ")", e);
    }
  }

  private @Nullable Berichtsoort soort() {
    var isBericht =
        json.currentToken() == JsonToken.START_OBJECT
            && "Bericht".equals(json.nextName())
            && json.nextToken() == JsonToken.VALUE_STRING;
    return isBericht ? Berichtsoort.vanNaam(json.getString()) : null;
  }

  /** The fields of an object, up to its end. */
  private void elementen(Elementtoets toets) {
    for (var naam = json.nextName(); naam != null; naam = json.nextName()) {
      toets.begin(null, naam);
      inhoud(toets, json.nextToken());
      toets.einde();
    }
  }

  private void inhoud(Elementtoets toets, JsonToken token) {
    switch (token) {
      case START_OBJECT -> elementen(toets);
      case START_ARRAY -> lijst(toets);
      case VALUE_NULL -> {}
      default -> toets.vreemdeTekst(json.getString());
    }
  }

  private void lijst(Elementtoets toets) {
    var naam = toets.naamInLijst();
    for (var token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
      toets.begin(null, naam);
      inhoud(toets, token);
      toets.einde();
    }
  }

  private int regel() {
    return json.currentTokenLocation().getLineNr();
  }

  @Override
  public void close() {
    json.close();
  }
}
