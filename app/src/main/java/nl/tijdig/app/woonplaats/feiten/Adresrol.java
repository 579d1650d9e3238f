package nl.tijdig.app.woonplaats.feiten;

import java.util.Locale;

/** Whose place it was, or what kind of place. */
public enum Adresrol {
  /** The address of the child in the BRP. */
  KIND,
  /** Where a parent or other person with custody lived. */
  GEZAG,
  /** Where the mother was registered when the child was born; the days make no difference. */
  MOEDER,
  /** Where the child really was. */
  WERKELIJK;

  /** The end of the key of its text. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
