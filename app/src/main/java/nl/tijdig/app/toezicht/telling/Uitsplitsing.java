package nl.tijdig.app.toezicht.telling;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import nl.tijdig.app.toezicht.bevinding.Aspect;
import nl.tijdig.app.toezicht.bevinding.Casus;
import org.jspecify.annotations.Nullable;

/** The counts of one aspect over a praktijktoets: in all, per GI and per jeugdregio. */
public record Uitsplitsing(
    Aspect aspect,
    Telling totaal,
    SortedMap<String, Telling> perGi,
    SortedMap<String, Telling> perJeugdregio) {

  /** The name under which cases without a GI or jeugdregio are counted. */
  public static final String ONBEKEND = "onbekend";

  /** Counts the cases; a case without a judgement on the aspect counts nowhere. */
  public static Uitsplitsing van(Aspect aspect, Collection<Casus> casussen) {
    return new Uitsplitsing(
        aspect,
        per(aspect, casussen, casus -> ONBEKEND).getOrDefault(ONBEKEND, Telling.NUL),
        per(aspect, casussen, Casus::gi),
        per(aspect, casussen, Casus::jeugdregio));
  }

  /** The counts of one GI, zeros when it has no judged case. */
  public Telling vanGi(String gi) {
    return perGi.getOrDefault(gi, Telling.NUL);
  }

  /** The counts of one jeugdregio, zeros when it has no judged case. */
  public Telling vanJeugdregio(String jeugdregio) {
    return perJeugdregio.getOrDefault(jeugdregio, Telling.NUL);
  }

  private static SortedMap<String, Telling> per(
      Aspect aspect, Collection<Casus> casussen, Function<Casus, @Nullable String> groep) {
    var tellingen = new TreeMap<String, Telling>();
    for (var casus : casussen) {
      var naam = groep.apply(casus);
      casus
          .beoordeling(aspect)
          .ifPresent(b ->
              tellingen.merge(
                  naam == null ? ONBEKEND : naam, Telling.NUL.met(b), (oud, _) -> oud.met(b)));
    }
    return Collections.unmodifiableSortedMap(tellingen);
  }
}
