package nl.tijdig.berichten.dossiers;

import java.util.Locale;

/** The fields of a gebeurtenis in the interchange format. */
enum Veld {
  SOORT,
  OP,
  MAATREGEL,
  EINDE,
  REDEN,
  WIE,
  ROL,
  OVERDRACHT_VERWACHT,
  MET,
  INHOUDELIJK,
  DOOR,
  VOOR,
  DOELEN,
  HULP,
  GEEN_HULP_NODIG,
  GEZIN,
  NETWERK,
  PROFESSIONALS,
  NORM,
  NODIG_VOOR,
  TOT,
  GEGEVEN_DOOR,
  GEACCEPTEERD_DOOR,
  GEACCEPTEERD_OP,
  VORM,
  VIA,
  VOLGENS_KOERS,
  WAT,
  STEM,
  OORDEEL;

  private static final Veld[] ALLE = values();

  private final String code = name().toLowerCase(Locale.ROOT);

  String code() {
    return code;
  }

  /** The field with this ordinal. */
  static Veld met(int rang) {
    return ALLE[rang];
  }
}
