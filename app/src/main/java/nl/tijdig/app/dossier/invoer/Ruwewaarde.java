package nl.tijdig.app.dossier.invoer;

import java.util.ArrayList;
import java.util.Locale;
import nl.tijdig.app.pagina.Datumlezer;
import nl.tijdig.kern.tijd.Datum;
import nl.tijdig.kern.veld.Veld;
import nl.tijdig.kern.veld.Waarden.Vreemd;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A value of JSON as the description of a fact takes it. */
final class Ruwewaarde {

  private static final int LANGSTE_GETAL = 9;

  private Ruwewaarde() {}

  /** The value of a field; of CSV it is what the cell says. */
  static @Nullable Object van(Ruweregel ruw, Veld<?, ?> veld) {
    var knoop = ruw.velden().get(veld.naam());
    if (knoop == null || !ruw.isCsv()) {
      return van(knoop);
    }
    return switch (veld.vorm()) {
      case DATUM, DAG -> datum(knoop.asString());
      case JA_NEE -> veld.uitTekst(jaNee(knoop.asString()));
      default -> veld.uitTekst(knoop.asString());
    };
  }

  /** The day of the fact. */
  static @Nullable Object op(Ruweregel ruw) {
    var knoop = ruw.velden().get("op");
    return knoop == null || !ruw.isCsv() ? van(knoop) : datum(knoop.asString());
  }

  /** A spreadsheet shows and saves dates as people write them. */
  private static String datum(String cel) {
    return Datumlezer.datum(cel).map(Datum::toString).orElse(cel);
  }

  /** Dutch spreadsheets make WAAR of true. */
  private static String jaNee(String cel) {
    return switch (cel.toLowerCase(Locale.ROOT)) {
      case "waar", "ja", "true" -> "ja";
      case "onwaar", "nee", "false" -> "nee";
      default -> cel;
    };
  }

  /** The value as it stands; null when there is none. */
  static @Nullable Object van(@Nullable JsonNode knoop) {
    return knoop == null ? null : waarde(knoop);
  }

  private static Object waarde(JsonNode knoop) {
    return switch (knoop.getNodeType()) {
      case STRING -> knoop.stringValue();
      case BOOLEAN -> knoop.booleanValue();
      case NUMBER -> getal(knoop);
      case ARRAY -> {
        var delen = new ArrayList<Object>();
        knoop.forEach(deel -> delen.add(waarde(deel)));
        yield delen;
      }
      case OBJECT -> new Vreemd("een object");
      default -> new Vreemd(knoop.asString(""));
    };
  }

  private static Object getal(JsonNode knoop) {
    var tekst = knoop.asString();
    return knoop.isInt() && tekst.length() <= LANGSTE_GETAL
        ? Integer.valueOf(tekst)
        : new Vreemd(tekst);
  }
}
