package nl.tijdig.berichten.dossiers;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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

  private static final Map<String, Veld> NAMEN =
      Arrays.stream(values()).collect(Collectors.toMap(Veld::code, Function.identity()));

  private final String code = name().toLowerCase(Locale.ROOT);

  String code() {
    return code;
  }

  /** The field with this name, or null for a name that the format does not know. */
  static @Nullable Veld van(String naam) {
    return NAMEN.get(naam);
  }
}
