package nl.tijdig.app.woonplaats.feiten;

import java.util.Locale;

/** What the register says of an address. */
public enum Adressoort {
  WOONADRES,
  /** The address has a note that it is looked into or wrong (Wet BRP 2.26). */
  IN_ONDERZOEK,
  /** An address for letters only (Wet BRP 2.40 and 2.41). */
  BRIEFADRES,
  BUITENLAND,
  /** It was looked for and could not be found. */
  ONBEKEND;

  /** The end of the key of its text. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
