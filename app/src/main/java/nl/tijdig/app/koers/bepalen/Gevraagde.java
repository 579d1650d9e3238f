package nl.tijdig.app.koers.bepalen;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who must be asked about the koers.
 *
 * @param veld the name of its fields in the form, such as {@code stem-relatie-2}
 * @param wie as of a {@link Raadpleging}
 * @param naam of a person around the child; null for the child itself, or for a group
 */
record Gevraagde(String veld, String wie, @Nullable String naam) {

  /** Whether "does not apply" can be an answer: a very young child, or no network at all. */
  public boolean magNvt() {
    return wie.equals(Raadpleging.KIND) || wie.equals(Raadpleging.NETWERK);
  }
}
