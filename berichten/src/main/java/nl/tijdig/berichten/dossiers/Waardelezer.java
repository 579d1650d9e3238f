package nl.tijdig.berichten.dossiers;

import java.util.ArrayList;
import java.util.List;
import nl.tijdig.kern.veld.Feitlezing;
import nl.tijdig.kern.veld.Waarden;
import nl.tijdig.kern.veld.Waarden.Vreemd;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads the value at which a JSON parser stands. */
final class Waardelezer {

  private final JsonParser json;
  private final boolean heeftEscapes;
  private final Fouten fouten;

  Waardelezer(JsonParser json, boolean heeftEscapes, Fouten fouten) {
    this.json = json;
    this.heeftEscapes = heeftEscapes;
    this.fouten = fouten;
  }

  /** The text at hand; null, and reported at this place when it is something else. */
  @Nullable String tekst(String naam) {
    if (json.currentToken() == JsonToken.VALUE_STRING) {
      return heel(naam, json.getString());
    }
    if (json.currentToken() != JsonToken.VALUE_NULL) {
      fouten.meld(naam, "hier hoort tekst te staan", waarde());
    }
    return null;
  }

  /** A zero sign or half a letter can neither be stored nor be written again. */
  private String heel(String plaats, String tekst) {
    if (heeftEscapes && !Feitlezing.isHeel(tekst)) {
      fouten.meld(plaats, Waarden.GEEN_TEKEN, null);
      return "?";
    }
    return tekst;
  }

  /**
   * The text at hand of the field of this rank, out of the stock of words that return in every
   * line.
   */
  String woord(Velden velden, int rang) {
    var tekst = woord();
    return heeftEscapes ? heel(velden.plaatsVan(rang), tekst) : tekst;
  }

  private String woord() {
    return Woorden.uit(json.getStringCharacters(), json.getStringOffset(), json.getStringLength());
  }

  /** The value at hand: text, whole number, true or false, a list of these, or a description. */
  Object waarde() {
    return switch (json.currentToken()) {
      case VALUE_STRING -> woord();
      case VALUE_TRUE -> Boolean.TRUE;
      case VALUE_FALSE -> Boolean.FALSE;
      case VALUE_NUMBER_INT -> getal();
      case START_ARRAY -> lijst();
      case START_OBJECT -> {
        json.skipChildren();
        yield new Vreemd("een object");
      }
      case null -> new Vreemd("niets");
      default -> new Vreemd(json.getString());
    };
  }

  private Object getal() {
    var tekst = json.getString();
    return tekst.length() <= 9 ? (Object) Integer.valueOf(tekst) : new Vreemd(tekst);
  }

  private List<Object> lijst() {
    var lijst = new ArrayList<Object>(2);
    while (json.nextToken() != JsonToken.END_ARRAY) {
      lijst.add(waarde());
    }
    return lijst;
  }
}
