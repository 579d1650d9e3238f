package nl.tijdig.kern.oordeel;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What a reader must know beside the verdict; the bit of a kenmerk is {@code 1 << ordinal()}. */
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

  private static final Kenmerk[] ALLE = values();

  @SuppressWarnings("unchecked")
  private static final Set<Kenmerk>[] VERZAMELINGEN = (Set<Kenmerk>[]) new Set<?>[1 << ALLE.length];

  static {
    for (var bits = 0; bits < VERZAMELINGEN.length; bits++) {
      VERZAMELINGEN[bits] = verzameling(bits);
    }
  }

  private final String code = name().toLowerCase(Locale.ROOT);

  /** The word of the interchange format, such as {@code start_afgeleid}. */
  public String code() {
    return code;
  }

  /** The bit of this kenmerk in {@link #van}. */
  public int bit() {
    return 1 << ordinal();
  }

  /** The kenmerken whose bits are set, in the order of this enum. */
  public static Set<Kenmerk> van(int bits) {
    return VERZAMELINGEN[bits];
  }

  private static Set<Kenmerk> verzameling(int bits) {
    var gevonden = EnumSet.noneOf(Kenmerk.class);
    for (var kenmerk : ALLE) {
      if ((bits & kenmerk.bit()) != 0) {
        gevonden.add(kenmerk);
      }
    }
    return Collections.unmodifiableSet(gevonden);
  }
}
