package nl.tijdig.app.werkvoorraad.agenda;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Folds lines as RFC 5545 (3.1) has it: at most 75 octets, and never within a letter. */
final class Regelvouw {

  private static final int OCTETTEN = 75;

  private Regelvouw() {}

  /** The text, of which each line ends in CRLF, in UTF-8. */
  static byte[] van(String tekst) {
    var uit = new ByteArrayOutputStream();
    tekst.lines().forEach(regel -> vouw(regel, uit));
    return uit.toByteArray();
  }

  private static void vouw(String regel, ByteArrayOutputStream uit) {
    var lengte = 0;
    for (var teken : (Iterable<Integer>) regel.codePoints()::iterator) {
      var bytes = Character.toString(teken).getBytes(StandardCharsets.UTF_8);
      if (lengte + bytes.length > OCTETTEN) {
        uit.writeBytes(new byte[] {'\r', '\n', ' '});
        lengte = 1;
      }
      uit.writeBytes(bytes);
      lengte += bytes.length;
    }
    uit.writeBytes(new byte[] {'\r', '\n'});
  }
}
