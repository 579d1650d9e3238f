package nl.tijdig.app.woonplaats.feiten;

import java.time.LocalDate;
import java.util.List;

/**
 * What is known of a child, to find the gemeente that pays.
 *
 * @param hulpvraag the day on which help was asked for
 * @param peildag the day of which the gemeente is asked; not before the hulpvraag
 */
public record Woonvraag(
    LocalDate hulpvraag,
    LocalDate peildag,
    Gezag gezag,
    List<Woonperiode> adressen,
    List<Verblijf> verblijven,
    Overgang overgang) {

  public Woonvraag {
    adressen = List.copyOf(adressen);
    verblijven = List.copyOf(verblijven);
    if (peildag.isBefore(hulpvraag)) {
      throw new IllegalArgumentException(peildag + " < " + hulpvraag);
    }
  }

  /** The same child on another day. */
  public Woonvraag op(LocalDate dag) {
    return new Woonvraag(hulpvraag, dag, gezag, adressen, verblijven, overgang);
  }
}
