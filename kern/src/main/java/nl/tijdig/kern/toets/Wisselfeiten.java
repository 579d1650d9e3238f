package nl.tijdig.kern.toets;

import static nl.tijdig.kern.toets.Feiten.NOOIT;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.tijdig.kern.norm.NormId;
import nl.tijdig.kern.norm.Normen;
import nl.tijdig.kern.tijd.Kalender;
import nl.tijdig.kern.toets.Stap.Aard;

/**
 * The facts of n1.vast laid out for a walk along the days. Only the couplings with rol vast and the
 * uncouplings of those workers make the story; a stand-in, a wachtlijst and the end only weigh it.
 */
final class Wisselfeiten {

  /** One werkdag more than may pass without jeugdbeschermer. */
  private static final int TE_LANG = Normen.van(NormId.N1_VAST).vasteTermijn().aantal() + 1;

  /** Vaste koppelingen and then ontkoppelingen, each in the order of one day. */
  final List<Stap> daden;

  /** How many of them are koppelingen. */
  final int koppelingen;

  /** Stand-ins, the one that can wait least first. */
  final List<Stap> invallers;

  final List<Stap> wachtlijst;

  /** The first day on which the measure can have ended; {@link Feiten#NOOIT} when it did not. */
  final int slotVan;

  /** The last day to look at. */
  final int slotTot;

  /** The first day on which anybody can have been coupled; {@link Feiten#NOOIT} for none. */
  final int begin;

  private final int peildatum;
  private final int[] keerpunten;
  private final int[] gelijke;

  Wisselfeiten(List<Stap> stappen, int peildatum) {
    this.peildatum = peildatum;
    var vast = van(stappen, Aard.VASTE_KOPPELING, Comparator.comparingLong(Stap::rang));
    var namen = new HashSet<>(vast.stream().map(Stap::wie).toList());
    var weg = van(stappen, Aard.ONTKOPPELING, Comparator.comparingLong(Stap::rang));
    this.koppelingen = vast.size();
    this.daden =
        Stream.concat(vast.stream(), weg.stream().filter(s -> namen.contains(s.wie()))).toList();
    this.invallers = van(stappen, Aard.VERVANGING, Comparator.comparingInt(Stap::laatst));
    this.wachtlijst = van(stappen, Aard.WACHTLIJST, Comparator.comparingInt(Stap::laatst));
    var slot = van(stappen, Aard.EINDE, Comparator.comparingInt(Stap::laatst));
    this.slotVan = slot.stream().mapToInt(Stap::vroegst).min().orElse(NOOIT);
    this.slotTot = slot.isEmpty() ? peildatum : Math.min(slot.getFirst().laatst(), peildatum);
    this.begin = vast.stream().mapToInt(Stap::vroegst).min().orElse(NOOIT);
    this.keerpunten = keerpunten();
    this.gelijke = gelijken();
  }

  private List<Stap> van(List<Stap> stappen, Aard aard, Comparator<Stap> volgorde) {
    return stappen.stream()
        .filter(stap -> stap.aard() == aard && stap.vroegst() <= peildatum)
        .sorted(volgorde)
        .toList();
  }

  /** The first day on which too many werkdagen passed since that day. */
  static int langNa(int dag) {
    return Kalender.werkdagNa(dag, TE_LANG);
  }

  /** Whether it may be that nobody with rol vast was coupled before the measure ended. */
  boolean kanZonderKoppeling() {
    var grens = Math.min(slotVan, peildatum);
    return daden.subList(0, koppelingen).stream().allMatch(stap -> stap.laatst() > grens);
  }

  /** Whether what has not happened by the end of the day need not have happened. */
  boolean kanEindigen(int dag) {
    return dag >= slotVan || dag == peildatum;
  }

  /** The next day on which facts become possible or are due; {@link Feiten#NOOIT} when none. */
  int keerpuntNa(int dag) {
    for (var keerpunt : keerpunten) {
      if (keerpunt > dag) {
        return keerpunt;
      }
    }
    return NOOIT;
  }

  boolean isKoppeling(int daad) {
    return daad < koppelingen;
  }

  /** The fact before this one that differs in nothing, so that it can be taken first; or -1. */
  int gelijke(int daad) {
    return gelijke[daad];
  }

  private int[] keerpunten() {
    return IntStream.concat(
            IntStream.of(slotVan, slotTot),
            IntStream.concat(
                daden.stream()
                    .flatMapToInt(s -> IntStream.of(s.vroegst(), s.laatst(), s.laatst() + 1)),
                wachtlijst.stream().flatMapToInt(s -> IntStream.of(s.vroegst(), s.laatst()))))
        .sorted()
        .distinct()
        .toArray();
  }

  private int[] gelijken() {
    return IntStream.range(0, daden.size()).map(this::vorigeGelijke).toArray();
  }

  /** Of equal facts no other whose order to them matters may lie between. */
  private int vorigeGelijke(int daad) {
    var deze = daden.get(daad);
    for (var i = daad - 1; i >= 0 && isKoppeling(i) == isKoppeling(daad); i--) {
      var vorige = daden.get(i);
      if (isGelijk(vorige, deze)) {
        return i;
      }
      if (isKoppeling(daad) != Objects.equals(vorige.wie(), deze.wie())) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isGelijk(Stap een, Stap ander) {
    return Objects.equals(een.wie(), ander.wie())
        && een.ongepland() == ander.ongepland()
        && een.vroegst() == ander.vroegst()
        && een.laatst() == ander.laatst();
  }
}
