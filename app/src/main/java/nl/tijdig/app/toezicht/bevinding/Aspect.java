package nl.tijdig.app.toezicht.bevinding;

import java.util.List;
import java.util.Optional;
import nl.tijdig.kern.norm.NormId;

/**
 * What an inspector judges of a case: an inspection norm, one of its aspects, or whether the child
 * was spoken with (004:667-669, which is no norm of its own).
 */
public enum Aspect {
  N1(NormId.N1),
  N1_TIJDIG(NormId.N1_TIJDIG),
  N1_ACTIEF(NormId.N1_ACTIEF),
  N1_VAST(NormId.N1_VAST),
  N2(NormId.N2),
  N2_AANWEZIG(NormId.N2_AANWEZIG),
  N2_TIJDIG(NormId.N2_TIJDIG),
  N2_GEDRAGEN(NormId.N2_GEDRAGEN),
  N2_KIND_GESPROKEN,
  N3(NormId.N3),
  N3_TIJDIG(NormId.N3_TIJDIG),
  N3_PASSEND(NormId.N3_PASSEND);

  private final Optional<NormId> norm;

  Aspect() {
    norm = Optional.empty();
  }

  Aspect(NormId norm) {
    this.norm = Optional.of(norm);
  }

  /** The norm that kern computes for this aspect. */
  public Optional<NormId> norm() {
    return norm;
  }

  /** The word of the interchange format, such as {@code n1.tijdig}. */
  public String code() {
    return norm.map(NormId::code).orElse("n2.kind_gesproken");
  }

  /** The aspects that together make this norm in the inspection's tables (004:414, 004:625). */
  public List<Aspect> delen() {
    return switch (this) {
      case N1 -> List.of(N1_TIJDIG, N1_VAST);
      case N2 -> List.of(N2_AANWEZIG, N2_TIJDIG, N2_GEDRAGEN);
      case N3 -> List.of(N3_TIJDIG, N3_PASSEND);
      default -> List.of();
    };
  }

  /** The aspect with this code. */
  public static Aspect van(String code) {
    for (var aspect : values()) {
      if (aspect.code().equals(code)) {
        return aspect;
      }
    }
    throw new IllegalArgumentException(
        "onbekend aspect '" + code + "'; gebruik een code als n1.tijdig of n2.kind_gesproken");
  }
}
