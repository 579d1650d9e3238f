package nl.tijdig.app.toegang;

import java.util.Locale;

/** Which dossiers somebody sees; the database keeps to it. */
public enum Bereik {
  ALLES,
  GI,
  REGIO,
  EIGEN,
  GEMEENTE,
  NIETS;

  /** The word in the database. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether an account must say for which GI it works. */
  public boolean vraagtGi() {
    return this == GI || this == EIGEN;
  }
}
