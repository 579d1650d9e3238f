package nl.tijdig.berichten.ijw.schrijven;

import org.jspecify.annotations.Nullable;

/** Text between two tags: what XML would read otherwise is written by its number or its name. */
final class Xmltekst {

  private Xmltekst() {}

  static void schrijf(String tekst, StringBuilder uit) {
    var gedaan = 0;
    for (var i = 0; i < tekst.length(); i++) {
      var anders = anders(tekst, i);
      if (anders != null) {
        uit.append(tekst, gedaan, i).append(anders);
        gedaan = i + 1;
      }
    }
    uit.append(tekst, gedaan, tekst.length());
  }

  private static @Nullable String anders(String tekst, int plaats) {
    return switch (tekst.charAt(plaats)) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '\r' -> "&#13;";
      // A line end reads back as one, and the file keeps to CR/LF.
      case '\n' -> "\r\n";
      default -> null;
    };
  }
}
