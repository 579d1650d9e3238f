package nl.tijdig.kern.toets;

import static nl.tijdig.kern.toets.Feiten.NOOIT;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.tijdig.kern.dossier.Koersfeit.KoersBepaald;

/** The qualifying koersen: when the first was determined and who carries the latest. */
final class Koersen {

  private final List<Kandidaat> kandidaten;
  private final int peildatum;

  Koersen(List<KoersBepaald> koersen, int peildatum) {
    this.kandidaten = new ArrayList<>(koersen.size());
    for (var koers : koersen) {
      kandidaten.add(Kandidaat.van(koers));
    }
    this.peildatum = peildatum;
  }

  /**
   * One possible course of events.
   *
   * @param eerste day of the first koers, {@link Feiten#NOOIT} when there is none
   * @param isGeweigerd somebody says no to the latest koers
   * @param gemist whose voice is not recorded in the latest koers, as bits of {@link Gemis}
   */
  record Geval(int eerste, boolean isGeweigerd, int gemist) {}

  private record Kandidaat(int vroegst, int laatst, boolean isGeweigerd, int gemist)
      implements Uitzondering.Datumhouder {

    static Kandidaat van(KoersBepaald koers) {
      var draagvlak = koers.draagvlak();
      var gemist =
          (draagvlak.gezin() == null ? Gemis.GEZIN.bit() : 0)
              | (draagvlak.netwerk() == null ? Gemis.NETWERK.bit() : 0)
              | (draagvlak.professionals() == null ? Gemis.PROFESSIONALS.bit() : 0);
      return new Kandidaat(
          koers.op().vroegst(), koers.op().laatst(), draagvlak.isGeweigerd(), gemist);
    }

    boolean isOngedragen() {
      return isGeweigerd || gemist != 0;
    }

    Kandidaat binnen(int van, int tot) {
      return new Kandidaat(Math.max(vroegst, van), Math.min(laatst, tot), isGeweigerd, gemist);
    }
  }

  /** Whether there may be no koers by the peildatum. */
  boolean kanOntbreken() {
    for (var kandidaat : kandidaten) {
      if (kandidaat.laatst <= peildatum) {
        return false;
      }
    }
    return true;
  }

  /** Whether there may be no koers, or somebody who does not carry the latest. */
  boolean kanOngedragenZijn() {
    for (var i = 0; i < kandidaten.size(); i++) {
      if (kandidaten.get(i).isOngedragen()
          && Uitzondering.kanLaatsteZijn(kandidaten, i, peildatum)) {
        return true;
      }
    }
    return kanOntbreken();
  }

  int[] kritiek(int[] dagen) {
    return IntStream.concat(
            IntStream.of(dagen),
            kandidaten.stream().flatMapToInt(k -> IntStream.of(k.vroegst, k.laatst)))
        .distinct()
        .toArray();
  }

  /** The courses of events that can differ in verdict, given a due day and the end of an uitleg. */
  Iterable<Geval> mogelijk(int uiterlijk, int uitlegTot) {
    if (kandidaten.isEmpty()) {
      return List.of(new Geval(NOOIT, false, 0));
    }
    if (kandidaten.size() == 1 && isExact(kandidaten.getFirst())) {
      var enige = kandidaten.getFirst();
      return List.of(new Geval(enige.vroegst, enige.isGeweigerd, enige.gemist));
    }
    var gevallen = new LinkedHashSet<Geval>();
    for (var dag : eersteDagen(uiterlijk, uitlegTot)) {
      voegToe(gevallen, dag);
    }
    return gevallen;
  }

  private static boolean isExact(Kandidaat kandidaat) {
    return kandidaat.vroegst == kandidaat.laatst;
  }

  private int[] eersteDagen(int uiterlijk, int uitlegTot) {
    var vroegst = kandidaten.stream().mapToInt(Kandidaat::vroegst).min().orElse(NOOIT);
    var laatst = kandidaten.stream().mapToInt(Kandidaat::laatst).min().orElse(NOOIT);
    return Proefdagen.van(
        vroegst,
        laatst,
        peildatum,
        Kritiek.samen(eigenGrenzen(), new int[] {uiterlijk, uitlegTot}));
  }

  /** Where the order of the koersen among each other may turn. */
  private int[] eigenGrenzen() {
    return kandidaten.stream()
        .flatMapToInt(k -> IntStream.of(k.vroegst - 1, k.vroegst, k.laatst - 1, k.laatst))
        .toArray();
  }

  /** Which koersen can be the latest when the first is on that very day. */
  private void voegToe(Set<Geval> gevallen, int dag) {
    if (dag == NOOIT) {
      gevallen.add(new Geval(NOOIT, false, 0));
      return;
    }
    for (var eerste = 0; eerste < kandidaten.size(); eerste++) {
      var zo = met(eerste, dag);
      for (var i = 0; i < zo.size(); i++) {
        if (Uitzondering.kanLaatsteZijn(zo, i, peildatum)) {
          gevallen.add(new Geval(dag, zo.get(i).isGeweigerd, zo.get(i).gemist));
        }
      }
    }
  }

  /** The koersen when this one is on that day and none is earlier; empty when that cannot be. */
  private List<Kandidaat> met(int eerste, int dag) {
    var zo = new ArrayList<Kandidaat>();
    for (var i = 0; i < kandidaten.size(); i++) {
      var kandidaat = kandidaten.get(i).binnen(dag, i == eerste ? dag : NOOIT);
      if (kandidaat.vroegst > kandidaat.laatst) {
        return List.of();
      }
      zo.add(kandidaat);
    }
    return zo;
  }
}
