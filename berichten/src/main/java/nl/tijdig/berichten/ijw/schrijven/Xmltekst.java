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
    var teken = tekst.charAt(plaats);
    return switch (teken) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '\r' -> "&#13;";
      // A line end reads back as one, and the file keeps to CR/LF.
      case '\n' -> "\r\n";
      case '\t' -> null;
      default -> {
        if (!isTeken(tekst, plaats)) {
          throw new IllegalArgumentException("teken " + (int) teken + " kan niet in XML staan");
        }
        yield null;
      }
    };
  }

  private static boolean isTeken(String tekst, int plaats) {
    var teken = tekst.charAt(plaats);
    if (Character.isHighSurrogate(teken)) {
      return plaats + 1 < tekst.length() && Character.isLowSurrogate(tekst.charAt(plaats + 1));
    }
    if (Character.isLowSurrogate(teken)) {
      return plaats > 0 && Character.isHighSurrogate(tekst.charAt(plaats - 1));
    }
    return teken >= ' ' && teken < '\uFFFE';
  }
}
