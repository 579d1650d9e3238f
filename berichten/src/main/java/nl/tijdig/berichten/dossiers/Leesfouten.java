package nl.tijdig.berichten.dossiers;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Says in a sentence why bytes are no line of JSON in UTF-8, and from which byte on. */
final class Leesfouten {

  private static final int TONEN = 24;

  private Leesfouten() {}

  /** What is wrong with the encoding of a line; null when it is UTF-8. */
  static @Nullable Fout codering(long regel, byte[] bytes, int vanaf, int lengte) {
    if (Codering.isBreed(bytes, vanaf, lengte)) {
      return new Fout(
          regel,
          null,
          "byte 1",
          null,
          "dit is geen UTF-8 maar UTF-16 of een binair bestand; sla het op als UTF-8");
    }
    var plaats = Codering.fout(bytes, vanaf, lengte);
    return plaats < 0
        ? null
        : new Fout(
            regel,
            null,
            "byte " + (plaats + 1),
            "0x%02X".formatted(bytes[vanaf + plaats]),
            "deze byte is geen UTF-8; sla het bestand op als UTF-8");
  }

  /** Reports why the parser stopped, with the text that stands there. */
  static void json(JacksonException fout, Fouten fouten, byte[] bytes, int vanaf, int lengte) {
    var locatie = fout.getLocation();
    var kolom = locatie == null ? 1 : Math.clamp(locatie.getColumnNr(), 1, lengte + 1);
    var eerste = vanaf + Math.max(0, kolom - 2);
    var aantal = Math.min(TONEN, vanaf + lengte - eerste);
    var tekst = aantal <= 0 ? null : new String(bytes, eerste, aantal, StandardCharsets.UTF_8);
    fouten.meld("byte " + kolom, "geen geldige JSON: " + reden(fout), tekst);
  }

  private static String reden(JacksonException fout) {
    return switch (fout) {
      case UnexpectedEndOfInputException e ->
          "de regel houdt halverwege op; er ontbreekt een aanhalingsteken of haakje";
      case StreamConstraintsException e -> "te diep genest, of een naam of getal is te lang";
      default -> "hier of kort hiervoor ontbreekt een teken of staat er een te veel";
    };
  }
}
