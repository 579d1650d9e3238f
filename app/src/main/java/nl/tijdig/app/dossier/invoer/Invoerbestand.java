package nl.tijdig.app.dossier.invoer;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file as somebody sent it.
 *
 * @param naam without folders and signs that cannot be shown; it is never used as a path
 */
record Invoerbestand(String naam, byte[] inhoud) {

  private static final int LANGSTE_NAAM = 200;
  private static final int KOP = 1000;

  /** Takes from the name only what follows the last slash. */
  static Invoerbestand van(String naam, byte[] inhoud) {
    var kaal = naam.replaceAll(".*[/\\\\]", "").replaceAll("[^\\p{L}\\p{N} ._()-]", "?").strip();
    var kort = kaal.substring(0, Math.min(LANGSTE_NAAM, kaal.length()));
    return new Invoerbestand(kort.isEmpty() ? "zonder naam" : kort, inhoud);
  }

  /** A file whose first sign is a curly bracket is NDJSON; all else is CSV. */
  static String vorm(String tekst) {
    return Tekst.kaal(tekst.substring(0, Math.min(KOP, tekst.length()))).startsWith("{")
        ? "ndjson"
        : "csv";
  }

  String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(inhoud));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
