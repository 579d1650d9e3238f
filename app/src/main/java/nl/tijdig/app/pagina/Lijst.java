package nl.tijdig.app.pagina;

import java.util.List;
import java.util.function.LongFunction;

/**
 * One page of a list with what stands around it; {@code layout/lijst} shows it.
 *
 * @param aantal the lines that can be leafed through
 * @param isMeer whether there are more lines than that
 */
public record Lijst<T>(
    List<T> rijen, Bladzijde bladzijde, long begin, long aantal, boolean isMeer, Lijstadres adres) {

  public Lijst {
    rijen = List.copyOf(rijen);
  }

  /**
   * The page that the address asks for.
   *
   * @param geteld the lines that were counted
   * @param maat how many lines stand on a page, and how many can be leafed through
   * @param lees gives the lines of a page, by how many come before it
   */
  public static <T> Lijst<T> van(
      Lijstadres adres, long geteld, Maat maat, LongFunction<List<T>> lees) {
    var aantal = Math.min(geteld, maat.hoogstens());
    var bladzijde = Bladzijde.van(adres.pagina(), aantal, maat.perPagina());
    var begin = Bladzijde.begin(bladzijde.nummer(), maat.perPagina());
    return new Lijst<>(
        lees.apply(begin), bladzijde, begin, aantal, geteld > maat.hoogstens(), adres);
  }

  /** The page of lines that are all at hand. */
  public static <T> Lijst<T> uit(Lijstadres adres, List<T> alle, int perPagina) {
    return van(
        adres,
        alle.size(),
        new Maat(perPagina, Integer.MAX_VALUE),
        begin -> alle.stream().skip(begin).limit(perPagina).toList());
  }

  /** How many lines stand on a page, and how many can be leafed through at most. */
  public record Maat(int perPagina, int hoogstens) {}

  public int nummer() {
    return bladzijde.nummer();
  }

  public int aantalPaginas() {
    return bladzijde.aantalPaginas();
  }

  /** The place in the list of the last line of this page. */
  public long eind() {
    return begin + rijen.size();
  }

  public boolean isLeeg() {
    return rijen.isEmpty();
  }
}
