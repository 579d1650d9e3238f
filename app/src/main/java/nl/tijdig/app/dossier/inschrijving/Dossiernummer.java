package nl.tijdig.app.dossier.inschrijving;

import java.security.SecureRandom;

/**
 * Numbers of new dossiers: chance, fifty bits of it. A number that counts on would tell how many
 * children came in and when, and the next one could be guessed.
 */
public final class Dossiernummer {

  /** Base 32 without I, L, O and U, which are misread on paper and over the telephone. */
  private static final String TEKENS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private static final int LENGTE = 10;
  private static final SecureRandom TOEVAL = new SecureRandom();

  private Dossiernummer() {}

  /** A number that no dossier has yet. */
  public static String nieuw() {
    var nummer = new StringBuilder("D-");
    for (var i = 0; i < LENGTE; i++) {
      nummer.append(TEKENS.charAt(TOEVAL.nextInt(TEKENS.length())));
    }
    return nummer.toString();
  }
}
