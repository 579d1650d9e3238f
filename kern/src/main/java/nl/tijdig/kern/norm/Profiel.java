package nl.tijdig.kern.norm;

import java.time.LocalDate;
import java.util.List;
import nl.tijdig.kern.tijd.Termijn;

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
   */
  public record Afwijking(LocalDate geldigVanaf, NormId norm, Termijn termijn, String bron) {}
}
