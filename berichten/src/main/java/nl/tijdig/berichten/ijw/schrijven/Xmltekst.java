package nl.tijdig.berichten.ijw.schrijven;

import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Text in XML: what would be read otherwise is written by its number or its name. */
final class Xmltekst {

  private Xmltekst() {}

  /** Text between two tags. */
  static void schrijf(String tekst, StringBuilder uit) {
    schrijf(tekst, uit, Xmltekst::anders);
  }

  /** The value of an attribute, between double quotes. */
  static void schrijfAttribuut(String tekst, StringBuilder uit) {
    schrijf(tekst, uit, Xmltekst::andersInAttribuut);
  }

  private static void schrijf(
      String tekst, StringBuilder uit, IntFunction<@Nullable String> vertaling) {
    var gedaan = 0;
    for (var i = 0; i < tekst.length(); i++) {
      var anders = vertaling.apply(tekst.charAt(i));
      if (anders != null) {
        uit.append(tekst, gedaan, i).append(anders);
        gedaan = i + 1;
      }
    }
    uit.append(tekst, gedaan, tekst.length());
  }

  private static @Nullable String anders(int teken) {
    return switch (teken) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '\r' -> "&#13;";
      // A line end reads back as one, and the file keeps to CR/LF.
      case '\n' -> "\r\n";
      default -> null;
    };
  }

  private static @Nullable String andersInAttribuut(int teken) {
    return switch (teken) {
      case '"' -> "&quot;";
      case '\t' -> "&#9;";
      // A line end would read back as a space.
      case '\n' -> "&#10;";
      default -> anders(teken);
    };
  }
}
