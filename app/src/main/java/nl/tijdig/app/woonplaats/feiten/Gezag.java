package nl.tijdig.app.woonplaats.feiten;

import java.util.Locale;

/** Who has custody; it counts until 2022 only. */
public enum Gezag {
  /** A parent or another person. */
  OUDER,
  /** A GI (voogdij). */
  GI,
  /** Nobody, because the young person is eighteen or older. */
  VOLWASSEN;

  /** The end of the key of its text. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
