package nl.tijdig.kern.oordeel;

import java.util.Locale;

/** What a reader must know beside the verdict. */
public enum Kenmerk {
  /** The start event is missing and its twin was used instead. */
  START_AFGELEID,
  /** Enough, but through wachtlijstbeheer or an instroomteam. */
  ONWENSELIJK,
  /** Coupled on paper, nobody went to work. */
  ADMINISTRATIEF,
  /** Only bodemeisen were set. */
  ALLEEN_BODEMEISEN,
  /** More than one unplanned change of jeugdbeschermer. */
  WISSELINGEN,
  /** Wachtlijstbeheer between two jeugdbeschermers. */
  WACHTLIJST_BIJ_WISSELING,
  /** Too long without any jeugdbeschermer. */
  ZONDER_JEUGDBESCHERMER,
  /** Nobody has spoken with the child. */
  KIND_NIET_GESPROKEN,
  /** Other help bridges the time until the awaited help. */
  OVERBRUGGING,
  /** No help was determined before the due day. */
  GEEN_HULP_BEPAALD,
  /** Late, but started through the doorbraakaanpak. */
  VIA_DOORBRAAK,
  /** There was an intake in time, which is no start. */
  INTAKE_IS_GEEN_START;

  private final String code = name().toLowerCase(Locale.ROOT);

  /** The word of the interchange format, such as {@code start_afgeleid}. */
  public String code() {
    return code;
  }
}
