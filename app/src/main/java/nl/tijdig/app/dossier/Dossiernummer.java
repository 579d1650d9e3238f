package nl.tijdig.app.dossier;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers of new dossiers: chance, fifty bits of it. A number that counts on would tell how many
 * children came in and when, and the next one could be guessed.
 */
public final class Dossiernummer {

  /** Base 32 without I, L, O and U, which are misread on paper and over the telephone. */
  private static final String TEKENS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private static final int LENGTE = 10;
  private static final SecureRandom TOEVAL = new SecureRandom();

  private static final Pattern GETYPT = Pattern.compile("D-([0-9A-Z]{1,10})|D?([0-9]{1,6})");
  private static final Pattern CIJFERS = Pattern.compile("[0-9]{1,6}");

  private Dossiernummer() {}

  /** The number that was meant: D-001661 for d-001661, d1661 and 1661; empty when it is none. */
  public static Optional<String> lees(String getypt) {
    var gelezen = GETYPT.matcher(getypt.strip().toUpperCase(Locale.ROOT));
    if (!gelezen.matches()) {
      return Optional.empty();
    }
    var kern = gelezen.group(1) == null ? gelezen.group(2) : gelezen.group(1);
    return Optional.of(
        "D-" + (CIJFERS.matcher(kern).matches() ? "%06d".formatted(Integer.parseInt(kern)) : kern));
  }

  /** A number that no dossier has yet. */
  public static String nieuw() {
    var nummer = new StringBuilder("D-");
    for (var i = 0; i < LENGTE; i++) {
      nummer.append(TEKENS.charAt(TOEVAL.nextInt(TEKENS.length())));
    }
    return nummer.toString();
  }
}
