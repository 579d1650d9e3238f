package nl.tijdig.berichten.ijw.lezen;

import java.io.IOException;
import java.io.InputStream;
import nl.tijdig.berichten.ijw.vorm.Element;
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
      var wortel = wortel(toets.taal());
      if (wortel == null) {
        toets.meld(Schemafout.BERICHTSOORT);
        json.skipChildren();
        return;
      }
      toets.begin(wortel.ruimte(), wortel.naam());
      elementen(toets);
      toets.einde();
    } catch (JacksonException e) {
      throw new IOException("dit is geen JSON (regel " + regel() + ")", e);
    }
  }

  private @Nullable Element wortel(Berichttaal taal) {
    var isBericht =
        json.currentToken() == JsonToken.START_OBJECT
            && "Bericht".equals(json.nextName())
            && json.nextToken() == JsonToken.VALUE_STRING;
    return isBericht ? taal.metNaam(json.getString()) : null;
  }

  /** The fields of an object, up to its end. */
  private void elementen(Elementtoets toets) {
    for (var naam = json.nextName(); naam != null; naam = json.nextName()) {
      var token = json.nextToken();
      if (token == JsonToken.START_ARRAY && toets.isHerhaald(naam)) {
        lijst(toets, naam);
      } else {
        toets.begin(null, naam);
        inhoud(toets, token);
        toets.einde();
      }
    }
  }

  private void inhoud(Elementtoets toets, JsonToken token) {
    switch (token) {
      case START_OBJECT -> elementen(toets);
      case START_ARRAY -> lijst(toets, toets.naamInLijst());
      case VALUE_NULL -> {}
      default -> toets.vreemdeTekst(json.getString());
    }
  }

  private void lijst(Elementtoets toets, String naam) {
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
