package nl.tijdig.app.woonplaats.feiten;

import java.util.Locale;

/** Where a child can stay so that its former address keeps counting. */
public enum Verblijfsoort {
  JEUGDHULPAANBIEDER,
  PLEEGOUDER,
  /** A crisis place; that it counts as a stay stands in no source. */
  CRISIS,
  /** Shelter or beschermd wonen (Wmo). */
  OPVANG,
  /** A justitiële jeugdinrichting. */
  JJI,
  /**
   * An institution of the Wlz, which the text of the law of 2026 names and that of 2022 does not.
   */
  WLZ;

  /** The end of the key of its text. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
