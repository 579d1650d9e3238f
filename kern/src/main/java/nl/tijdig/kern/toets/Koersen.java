package nl.tijdig.kern.toets;

import static nl.tijdig.kern.toets.Feiten.NOOIT;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.tijdig.kern.dossier.Koersfeit.KoersBepaald;

/** The qualifying koersen: when the first was determined and who carries the latest. */
final class Koersen {

  private static final List<Geval> ZONDER = List.of(new Geval(NOOIT, false, Gemis.NIETS));

  private final List<Kandidaat> kandidaten;
  private final Map<Integer, List<Geval>> perDag = new HashMap<>();
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
   * @param gemist whose voice is not recorded in the latest koers
   */
  record Geval(int eerste, boolean isGeweigerd, Set<Gemis> gemist) {}

  private record Kandidaat(int vroegst, int laatst, boolean isGeweigerd, Set<Gemis> gemist)
      implements Uitzondering.Datumhouder {

    static Kandidaat van(KoersBepaald koers) {
      var draagvlak = koers.draagvlak();
      var zonder =
          Gemis.samen(
              Gemis.GEZIN.als(draagvlak.gezin() == null),
              Gemis.NETWERK.als(draagvlak.netwerk() == null));
      var gemist = Gemis.samen(zonder, Gemis.PROFESSIONALS.als(draagvlak.professionals() == null));
      return new Kandidaat(
          koers.op().vroegst(), koers.op().laatst(), draagvlak.isGeweigerd(), gemist);
    }

    boolean isOngedragen() {
      return isGeweigerd || !gemist.isEmpty();
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

  /** The given days and the bounds of every koers. */
  Kritiek metGrenzen(Kritiek kritiek) {
    return kritiek.met(kandidaten);
  }

  /** The courses of events that can differ in verdict, given a due day and the end of an uitleg. */
  Iterable<Geval> mogelijk(int uiterlijk, int uitlegTot) {
    if (kandidaten.isEmpty()) {
      return ZONDER;
    }
    if (kandidaten.size() == 1 && isExact(kandidaten.getFirst())) {
      var enige = kandidaten.getFirst();
      return List.of(new Geval(enige.vroegst, enige.isGeweigerd, enige.gemist));
    }
    var gevallen = new ArrayList<Geval>();
    for (var dag : eersteDagen(uiterlijk, uitlegTot)) {
      gevallen.addAll(perDag.computeIfAbsent(dag, this::zoek));
    }
    return gevallen;
  }

  private static boolean isExact(Kandidaat kandidaat) {
    return kandidaat.vroegst == kandidaat.laatst;
  }

  private int[] eersteDagen(int uiterlijk, int uitlegTot) {
    var vroegst = NOOIT;
    var laatst = NOOIT;
    var grenzen = new int[4 * kandidaten.size() + 2];
    var aantal = 0;
    for (var koers : kandidaten) {
      vroegst = Math.min(vroegst, koers.vroegst);
      laatst = Math.min(laatst, koers.laatst);
      // Where the order of the koersen among each other may turn.
      grenzen[aantal++] = koers.vroegst - 1;
      grenzen[aantal++] = koers.vroegst;
      grenzen[aantal++] = koers.laatst - 1;
      grenzen[aantal++] = koers.laatst;
    }
    grenzen[aantal++] = uiterlijk;
    grenzen[aantal] = uitlegTot;
    return Proefdagen.van(vroegst, laatst, peildatum, grenzen);
  }

  /** Which koersen can be the latest when the first is on that very day, which can be the first. */
  private List<Geval> zoek(int dag) {
    if (dag == NOOIT) {
      return ZONDER;
    }
    var vanaf = kandidaten.stream().map(koers -> koers.binnen(dag, NOOIT)).toList();
    var gevallen = new LinkedHashSet<Geval>();
    for (var i = 0; i < vanaf.size(); i++) {
      if (isEnigeDag(vanaf, i, dag)
          || isNaEerste(i, dag) && Uitzondering.kanLaatsteZijn(vanaf, i, peildatum)) {
        gevallen.add(new Geval(dag, vanaf.get(i).isGeweigerd, vanaf.get(i).gemist));
      }
    }
    return List.copyOf(gevallen);
  }

  /** Whether this koers can be the first on that day and the latest as well. */
  private boolean isEnigeDag(List<Kandidaat> vanaf, int plaats, int dag) {
    if (kandidaten.get(plaats).vroegst > dag) {
      return false;
    }
    var zo = new ArrayList<>(vanaf);
    zo.set(plaats, vanaf.get(plaats).binnen(dag, dag));
    return Uitzondering.kanLaatsteZijn(zo, plaats, peildatum);
  }

  /** Whether another koers can be the first on that day and come before this one. */
  private boolean isNaEerste(int plaats, int dag) {
    var laatst = Math.min(kandidaten.get(plaats).laatst, peildatum);
    for (var i = 0; i < kandidaten.size(); i++) {
      if (i != plaats && kandidaten.get(i).vroegst <= dag && (i < plaats || dag < laatst)) {
        return true;
      }
    }
    return false;
  }
}
