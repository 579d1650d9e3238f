package nl.tijdig.kern.norm;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tijdig.kern.dossier.Soort;
import nl.tijdig.kern.dossier.Verzuim;
import org.jspecify.annotations.Nullable;

/**
 * What fulfils a norm.
 *
 * @param tekst the same in Dutch
 * @param momenten all that must have happened: the day of the last is the day of fulfilment
 * @param verzuim what a reconstructie must say did not happen, or null for an aspect with rules of
 *     its own
 */
public record Vervulling(String tekst, List<Moment> momenten, @Nullable Verzuim verzuim) {

  /** Fulfilled on the day on which all of these have happened. */
  static Vervulling door(Verzuim verzuim, Moment... momenten) {
    var tekst = Stream.of(momenten).map(Moment::tekst).collect(Collectors.joining(" en "));
    return new Vervulling(alsZin(tekst), List.of(momenten), verzuim);
  }

  /** Never fulfilled: what would do so starts the clock again ({@link Klokstart.Telkens}). */
  static Vervulling nooit(Verzuim verzuim, String tekst) {
    return new Vervulling(tekst, List.of(), verzuim);
  }

  /** An aspect whose rules stand in {@code kern.toets}; the text tells them. */
  static Vervulling eigen(String tekst) {
    return new Vervulling(tekst, List.of(), null);
  }

  /** The kinds of gebeurtenis that can fulfil the norm. */
  public Set<Soort> soorten() {
    var soorten = EnumSet.noneOf(Soort.class);
    momenten.forEach(moment -> soorten.addAll(moment.soorten()));
    return soorten;
  }

  static String alsZin(String tekst) {
    return Character.toUpperCase(tekst.charAt(0)) + tekst.substring(1);
  }

  @Override
  public String toString() {
    return tekst;
  }
}
