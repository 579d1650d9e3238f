package nl.tijdig.app.pagina;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a browser keeps of a concept: the key to it, and nothing of what it says.
 *
 * @param koekje the value of the cookie
 */
record Conceptsleutel(String koekje) {

  private static final int BYTES = 32;
  private static final int BEGIN = 12;
  private static final int MERK = 128;
  private static final SecureRandom TOEVAL = new SecureRandom();

  static Conceptsleutel nieuw() {
    return new Conceptsleutel(Base64.getUrlEncoder().withoutPadding().encodeToString(vers(BYTES)));
  }

  private static byte[] vers(int aantal) {
    var bytes = new byte[aantal];
    TOEVAL.nextBytes(bytes);
    return bytes;
  }

  /** Under which the concept is stored; the key does not follow from it. */
  String plaats() {
    return HexFormat.of().formatHex(hash("plaats"));
  }

  byte[] sluit(String tekst) {
    var begin = vers(BEGIN);
    try {
      var dicht =
          cipher(Cipher.ENCRYPT_MODE, begin).doFinal(tekst.getBytes(StandardCharsets.UTF_8));
      var samen = Arrays.copyOf(begin, BEGIN + dicht.length);
      System.arraycopy(dicht, 0, samen, BEGIN, dicht.length);
      return samen;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("elke Java heeft AES-GCM", e);
    }
  }

  /** Empty when it was closed with another key. */
  Optional<String> open(byte[] inhoud) {
    try {
      var open =
          cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(inhoud, BEGIN))
              .doFinal(inhoud, BEGIN, inhoud.length - BEGIN);
      return Optional.of(new String(open, StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      return Optional.empty();
    }
  }

  private Cipher cipher(int richting, byte[] begin) throws GeneralSecurityException {
    var cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(
        richting, new SecretKeySpec(hash("inhoud"), "AES"), new GCMParameterSpec(MERK, begin));
    return cipher;
  }

  private byte[] hash(String doel) {
    try {
      return MessageDigest.getInstance("SHA-256")
          .digest((doel + " " + koekje).getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("elke Java heeft SHA-256", e);
    }
  }
}
