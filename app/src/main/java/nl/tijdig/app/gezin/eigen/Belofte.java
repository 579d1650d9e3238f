package nl.tijdig.app.gezin.eigen;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.tijdig.kern.norm.NormId;
import nl.tijdig.kern.norm.Normen;
import org.jspecify.annotations.Nullable;

/**
 * A norm as a promise to the family.
 *
 * @param oordeel the code of its verdict
 * @param uiterlijk the last day of its term; null when it is not known
 * @param op the day on which it was done
 * @param rol the role that must act while it is open
 * @param wie that person by name
 * @param laatNa until when it may take because of an accepted uitleg, else as {@code uiterlijk}
 */
record Belofte(
    String norm,
    String oordeel,
    @Nullable LocalDate uiterlijk,
    @Nullable LocalDate op,
    boolean isOpen,
    @Nullable String rol,
    @Nullable String wie,
    @Nullable LocalDate laatNa) {

  /** The norms that a family is told of, in the order in which they come. */
  static final List<String> NORMEN =
      List.of(
              NormId.N1_TIJDIG,
              NormId.BESLUIT_CONTACT,
              NormId.N2_TIJDIG,
              NormId.JEUGDWET_PLAN,
              NormId.N3_TIJDIG,
              NormId.BESLUIT_EVALUATIE)
          .stream()
          .map(NormId::code)
          .toList();

  /** How it stands with a promise. */
  enum Stand {
    GEDAAN,
    LAAT_GEDAAN,
    GEBROKEN,
    UITGESTELD,
    LOOPT,
    ONBEKEND
  }

  /** How it stands on this day. */
  Stand stand(LocalDate vandaag) {
    return switch (oordeel) {
      case "niet_voldaan" ->
          isOpen ? gebroken(vandaag) : op == null ? Stand.ONBEKEND : Stand.LAAT_GEDAAN;
      case "gemotiveerd" -> isOpen ? Stand.UITGESTELD : Stand.LAAT_GEDAAN;
      case "voldaan" -> Stand.GEDAAN;
      case "loopt" -> Stand.LOOPT;
      default -> Stand.ONBEKEND;
    };
  }

  private Stand gebroken(LocalDate vandaag) {
    return laatNa != null && !laatNa.isBefore(vandaag) ? Stand.UITGESTELD : Stand.GEBROKEN;
  }

  /** The end of the key of the text that says so. */
  public String standcode(LocalDate vandaag) {
    return stand(vandaag).name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The verdict that has the colour of it. */
  public String kleur(LocalDate vandaag) {
    return switch (stand(vandaag)) {
      case GEDAAN -> "voldaan";
      case LAAT_GEDAAN, UITGESTELD -> "gemotiveerd";
      case GEBROKEN -> "niet_voldaan";
      case LOOPT -> "loopt";
      case ONBEKEND -> "niet_te_beoordelen";
    };
  }

  /** The word for the role that must act. */
  public @Nullable String rolcode() {
    return rol == null ? null : rol.toLowerCase(Locale.ROOT);
  }

  /** Where the promise stands: article or source line. */
  public String bron() {
    return Normen.van(NormId.van(norm)).id().grondslag();
  }
}
