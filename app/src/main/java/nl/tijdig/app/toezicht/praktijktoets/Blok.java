package nl.tijdig.app.toezicht.praktijktoets;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.tijdig.app.toezicht.bevinding.Aspect;
import nl.tijdig.app.toezicht.bevinding.Casus;
import nl.tijdig.app.toezicht.bevinding.Casusblad;
import nl.tijdig.app.toezicht.bevinding.Vergelijking;
import nl.tijdig.app.toezicht.telling.Telling;
import nl.tijdig.app.toezicht.telling.Uitsplitsing;

/**
 * The counts of one aspect on the page, in all and per group, with the lines of its bar picture.
 *
 * @param verschillen cases in which the inspector and the computed verdict contradict each other
 * @param aangevuld cases in which the inspector judged what the facts leave open
 */
public record Blok(Aspect aspect, List<Regel> regels, long verschillen, long aangevuld) {

  /** One group: the whole, a GI or a jeugdregio. */
  public record Regel(String soort, String naam, Telling telling) {

    /** The width of the green part in a bar of a hundred. */
    public int breedte() {
      return telling.aandeel().isLeeg() ? 0 : telling.aandeel().procent();
    }
  }

  /** The aspects that were judged at all. */
  public static List<Blok> van(Collection<Casusblad> bladen, Map<String, String> jeugdregios) {
    var casussen = bladen.stream().map(Casusblad::casus).toList();
    var blokken = new ArrayList<Blok>();
    for (var aspect : Aspect.values()) {
      if (casussen.stream().anyMatch(casus -> casus.beoordeling(aspect).isPresent())) {
        blokken.add(
            new Blok(
                aspect,
                regels(aspect, casussen, jeugdregios),
                tel(bladen, aspect, Vergelijking.VERSCHILT),
                tel(bladen, aspect, Vergelijking.AANGEVULD)));
      }
    }
    return blokken;
  }

  private static List<Regel> regels(
      Aspect aspect, Collection<Casus> casussen, Map<String, String> jeugdregios) {
    var uitsplitsing = Uitsplitsing.van(aspect, casussen);
    var regels = new ArrayList<Regel>();
    regels.add(new Regel("totaal", "", uitsplitsing.totaal()));
    uitsplitsing.perGi().forEach((gi, telling) -> regels.add(new Regel("gi", gi, telling)));
    uitsplitsing
        .perJeugdregio()
        .forEach((code, telling) ->
            regels.add(new Regel("jeugdregio", jeugdregios.getOrDefault(code, code), telling)));
    return regels;
  }

  private static long tel(Collection<Casusblad> bladen, Aspect aspect, Vergelijking soort) {
    return bladen.stream()
        .filter(blad -> blad.vergelijking(aspect).filter(v -> v == soort).isPresent())
        .count();
  }
}
