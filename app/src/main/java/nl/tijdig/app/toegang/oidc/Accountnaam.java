package nl.tijdig.app.toegang.oidc;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

/** Names for accounts from a provider, such as "sanne-de-vries-3f2a9c1e5b7d8a60". */
final class Accountnaam {

  private static final int LANGST = 40;
  private static final int BYTES = 8;

  private Accountnaam() {}

  /**
   * To be read in logs, and never that of another: the last part follows from issuer and subject.
   */
  static String van(String weergave, String uitgever, String onderwerp) {
    var leesbaar =
        Normalizer.normalize(weergave, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-");
    return leesbaar.substring(0, Math.min(LANGST, leesbaar.length()))
        + "-"
        + hash(uitgever + "\n" + onderwerp);
  }

  private static String hash(String tekst) {
    try {
      var som = MessageDigest.getInstance("SHA-256").digest(tekst.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(som, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("elke Java heeft SHA-256", e);
    }
  }
}
