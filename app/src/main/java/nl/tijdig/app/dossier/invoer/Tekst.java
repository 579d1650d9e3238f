package nl.tijdig.app.dossier.invoer;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import nl.tijdig.app.pagina.Schrift;
import org.jspecify.annotations.Nullable;

/** The text of a file in strict UTF-8, or the first place where it is none. */
final class Tekst {

  /** The longest line, in bytes: far more than any fact needs (product choice). */
  static final int LANGSTE_REGEL = 1 << 16;

  private Tekst() {}

  /** The text without byte order mark; null when it cannot be read. */
  static @Nullable String van(byte[] bytes, Invoerfouten fouten) {
    var vreemd = vreemd(bytes);
    if (vreemd != null) {
      fouten.meld(1, null, "", vreemd, null);
      return null;
    }
    var bom = begintMet(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    var nummer = 0L;
    for (var begin = bom; begin < bytes.length && fouten.isLeeg(); nummer++) {
      var einde = einde(bytes, begin);
      regel(nummer + 1, bytes, begin, einde - begin, fouten);
      begin = einde + (isNieuweRegel(bytes, einde) ? 2 : 1);
    }
    return fouten.isLeeg()
        ? new String(bytes, bom, bytes.length - bom, StandardCharsets.UTF_8)
        : null;
  }

  private static int einde(byte[] bytes, int begin) {
    var einde = begin;
    while (einde < bytes.length && bytes[einde] != '\n' && bytes[einde] != '\r') {
      einde++;
    }
    return einde;
  }

  private static boolean isNieuweRegel(byte[] bytes, int plaats) {
    return plaats + 1 < bytes.length && bytes[plaats] == '\r' && bytes[plaats + 1] == '\n';
  }

  private static @Nullable String vreemd(byte[] bytes) {
    if (bytes.length == 0) {
      return "het bestand is leeg; kies een bestand met feiten";
    }
    if (begintMet(bytes, 'P', 'K', 3, 4)
        || begintMet(bytes, 0x1F, 0x8B)
        || begintMet(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
      return "dit is een ingepakt bestand of een werkblad; sla het op als CSV (UTF-8)";
    }
    if (begintMet(bytes, 0xFF, 0xFE) || begintMet(bytes, 0xFE, 0xFF)) {
      return "dit is UTF-16; sla het bestand op als UTF-8";
    }
    return null;
  }

  private static void regel(long nummer, byte[] bytes, int begin, int lengte, Invoerfouten fouten) {
    if (lengte > LANGSTE_REGEL) {
      fouten.meld(
          nummer, null, "", "deze regel is langer dan 64 KB; schrijf een feit per regel", null);
      return;
    }
    var in = ByteBuffer.wrap(bytes, begin, lengte);
    var uit = CharBuffer.allocate(lengte);
    if (StandardCharsets.UTF_8.newDecoder().decode(in, uit, true).isError()) {
      var plaats = in.position() - begin;
      var waarde = "0x%02X".formatted(bytes[begin + plaats]);
      fouten.meld(
          nummer,
          null,
          "byte " + (plaats + 1),
          "hier staat een letter die geen UTF-8 is, zoals in een gewone CSV van Excel (Windows-1252);"
              + " kies in Excel bij Opslaan als: CSV UTF-8",
          waarde);
    } else if (uit.flip().toString().indexOf(0) >= 0) {
      fouten.meld(nummer, null, "", "hier staat een nulteken; dit is geen tekstbestand", null);
    }
  }

  private static boolean begintMet(byte[] bytes, int... eerste) {
    for (var i = 0; i < eerste.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != eerste[i]) {
        return false;
      }
    }
    return true;
  }

  /** A value as it is meant: no spaces around it, whatever kind, and no invisible signs in it. */
  static String kaal(String waarde) {
    if (isGewoon(waarde)) {
      return waarde;
    }
    var zonder = Schrift.zonderRand(waarde);
    return isHeel(zonder) ? Schrift.van(zonder) : zonder;
  }

  /** Nearly all of a large file: letters, digits and signs of ASCII only. */
  private static boolean isGewoon(String waarde) {
    return waarde.chars().allMatch(teken -> teken > ' ' && teken < 0x7F);
  }

  /** Whether a value can be stored and shown: no control signs and no half letters. */
  static boolean isHeel(String waarde) {
    return waarde.chars().noneMatch(Character::isISOControl)
        && StandardCharsets.UTF_8.newEncoder().canEncode(waarde);
  }
}
