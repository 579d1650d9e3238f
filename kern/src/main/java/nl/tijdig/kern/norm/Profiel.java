package nl.tijdig.kern.norm;

import java.time.LocalDate;
import java.util.List;
import nl.tijdig.kern.tijd.Termijn;
import org.jspecify.annotations.Nullable;

/**
 * A region's or GI's own method: other terms from a date on. It is shown as the method; the
 * standard verdict is always reported beside it (normen.md 6).
 */
public record Profiel(String naam, List<Afwijking> afwijkingen) {

  /** The law and the inspection norms as they stand. */
  public static final Profiel STANDAARD = new Profiel("standaard", List.of());

  public Profiel {
    afwijkingen = List.copyOf(afwijkingen);
  }

  /**
   * Another term for one norm, for clocks that start on or after {@code geldigVanaf}; {@code bron}
   * says where the method is written down.
   *
   * @throws IllegalArgumentException with a Dutch sentence for a norm that has no term of its own
   */
  public record Afwijking(LocalDate geldigVanaf, NormId norm, Termijn termijn, String bron) {

    public Afwijking {
      var bezwaar = bezwaar(norm);
      if (bezwaar != null) {
        throw new IllegalArgumentException(norm.code() + " " + bezwaar);
      }
    }

    private static @Nullable String bezwaar(NormId norm) {
      return switch (norm) {
        case N1, N2, N3 -> "heeft geen eigen termijn; zet de afwijking op een onderdeel";
        case N1_VAST -> "kent geen termijn vanaf een begin; een werkwijze kan er niet van afwijken";
        case N2_AANWEZIG, N2_GEDRAGEN -> "volgt de termijn van n2.tijdig; zet de afwijking daar";
        case N3_PASSEND -> "volgt de termijn van n3.tijdig; zet de afwijking daar";
        default -> null;
      };
    }
  }
}
