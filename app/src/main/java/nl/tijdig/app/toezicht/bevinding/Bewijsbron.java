package nl.tijdig.app.toezicht.bevinding;

import java.util.Locale;

/** What a judgement rests on: a case is no dossier, it may be known from a talk only (004:369). */
public enum Bewijsbron {
  DOSSIER,
  GESPREK_JEUGDBESCHERMER,
  GESPREK_GEZIN,
  RAPPORT;

  private final String code = name().toLowerCase(Locale.ROOT);

  /** The word of the interchange format, such as {@code gesprek_gezin}. */
  public String code() {
    return code;
  }

  /** The bron with this code. */
  public static Bewijsbron van(String code) {
    for (var bron : values()) {
      if (bron.code.equals(code)) {
        return bron;
      }
    }
    throw new IllegalArgumentException(
        "onbekende bron '"
            + code
            + "'; kies dossier, gesprek_jeugdbeschermer, gesprek_gezin of rapport");
  }
}
