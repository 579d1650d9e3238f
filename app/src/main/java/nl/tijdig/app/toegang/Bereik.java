package nl.tijdig.app.toegang;

import java.util.Locale;

/** Which dossiers somebody sees; the database keeps to it (migration V24). */
public enum Bereik {
  ALLES,
  GI,
  REGIO,
  EIGEN,
  GEMEENTE,
  NIETS;

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
