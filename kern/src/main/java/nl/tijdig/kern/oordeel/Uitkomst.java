package nl.tijdig.kern.oordeel;

import java.util.Locale;

/** The six verdicts; "cannot be judged" and "not applicable" are ordinary ones. */
public enum Uitkomst {
  /** Met in time. */
  VOLDAAN,
  /** Late, but with an accepted uitleg: counts as met, counted apart. */
  GEMOTIVEERD,
  /** Not met. */
  NIET_VOLDAAN,
  /** Not yet due and not yet fulfilled. */
  LOOPT,
  /** A needed fact is missing or too uncertain; it is named. */
  NIET_TE_BEOORDELEN,
  /** The norm does not ask anything of this dossier. */
  NIET_VAN_TOEPASSING;

  private final String code = name().toLowerCase(Locale.ROOT);

  /** The word of the interchange format, such as {@code niet_voldaan}. */
  public String code() {
    return code;
  }
}
