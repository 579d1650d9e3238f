package nl.tijdig.app.toezicht.bevinding;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import nl.tijdig.kern.oordeel.Uitkomst;

/** What an inspector finds of one aspect, in the words of the inspection's report. */
public enum Beoordeling {
  OP_ORDE,
  NIET_OP_ORDE,
  NIET_TE_BEOORDELEN;

  private final String code = name().toLowerCase(Locale.ROOT);

  /** The word of the interchange format, such as {@code op_orde}. */
  public String code() {
    return code;
  }

  /** A whole is niet op orde if any part is, else niet te beoordelen if any part is. */
  public static Beoordeling samen(Collection<Beoordeling> delen) {
    if (delen.contains(NIET_OP_ORDE)) {
      return NIET_OP_ORDE;
    }
    return delen.contains(NIET_TE_BEOORDELEN) ? NIET_TE_BEOORDELEN : OP_ORDE;
  }

  /** What a computed verdict says in these words; nothing while a term runs or does not apply. */
  public static Optional<Beoordeling> van(Uitkomst uitkomst) {
    return switch (uitkomst) {
      case VOLDAAN, GEMOTIVEERD -> Optional.of(OP_ORDE);
      case NIET_VOLDAAN -> Optional.of(NIET_OP_ORDE);
      case NIET_TE_BEOORDELEN -> Optional.of(NIET_TE_BEOORDELEN);
      case LOOPT, NIET_VAN_TOEPASSING -> Optional.empty();
    };
  }

  /** The beoordeling with this code. */
  public static Beoordeling van(String code) {
    for (var beoordeling : values()) {
      if (beoordeling.code.equals(code)) {
        return beoordeling;
      }
    }
    throw new IllegalArgumentException(
        "onbekende beoordeling '" + code + "'; kies op_orde, niet_op_orde of niet_te_beoordelen");
  }
}
