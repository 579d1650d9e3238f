package nl.tijdig.app.jeugdbeschermers.team;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import nl.tijdig.app.jeugdbeschermers.vervanging.Dagen;
import nl.tijdig.app.jeugdbeschermers.vervanging.Kracht;
import nl.tijdig.app.jeugdbeschermers.vervanging.Vervanggat;

/**
 * How many children will have nobody, and from when, if nobody acts: those without jeugdbeschermer
 * now, and those of workers who leave or are away while nobody stands in.
 *
 * @param nu without jeugdbeschermer today
 */
public record Vooruitblik(int nu, List<Stap> stappen) {

  /** Days on which nobody is there for the children of a worker. */
  public record Uitval(String wie, String naam, Dagen dagen, int kinderen) {}

  /**
   * From this day on so many children have nobody.
   *
   * @param kinderen how many more than the day before; below zero when somebody is back
   * @param zonder counted up
   */
  public record Stap(LocalDate vanaf, String wie, String naam, int kinderen, int zonder) {}

  /** Of where standing in fails. */
  static Vooruitblik van(int nu, List<Vervanggat> gaten) {
    return metUitval(
        nu, gaten.stream().filter(Vervanggat::isOpen).map(Vooruitblik::uitval).toList());
  }

  private static Uitval uitval(Vervanggat gat) {
    Kracht wie = gat.wie();
    return new Uitval(wie.wie(), wie.naam(), gat.dagen(), wie.kinderen());
  }

  /** A child counts once, however many reasons there are on a day that nobody is there for it. */
  static Vooruitblik metUitval(int nu, List<Uitval> uitval) {
    var ruw = new ArrayList<Stap>();
    for (var een : samengevoegd(uitval)) {
      ruw.add(new Stap(een.dagen().van(), een.wie(), een.naam(), een.kinderen(), 0));
      var laatste = een.dagen().laatste();
      if (laatste != null) {
        ruw.add(new Stap(laatste.plusDays(1), een.wie(), een.naam(), -een.kinderen(), 0));
      }
    }
    ruw.sort(Comparator.comparing(Stap::vanaf).thenComparing(Stap::wie));
    var stappen = new ArrayList<Stap>();
    var zonder = nu;
    for (var stap : ruw) {
      zonder += stap.kinderen();
      stappen.add(new Stap(stap.vanaf(), stap.wie(), stap.naam(), stap.kinderen(), zonder));
    }
    return new Vooruitblik(nu, List.copyOf(stappen));
  }

  private static List<Uitval> samengevoegd(List<Uitval> uitval) {
    var perWerker = new LinkedHashMap<String, List<Uitval>>();
    uitval.stream()
        .sorted(Comparator.comparing(een -> een.dagen().van()))
        .forEach(een -> voegBij(perWerker.computeIfAbsent(een.wie(), w -> new ArrayList<>()), een));
    return perWerker.values().stream().flatMap(List::stream).toList();
  }

  private static void voegBij(List<Uitval> eerder, Uitval nieuw) {
    if (eerder.isEmpty() || !eerder.getLast().dagen().sluitAanOp(nieuw.dagen())) {
      eerder.add(nieuw);
      return;
    }
    var vorige = eerder.removeLast();
    var tot = vorige.dagen().tot();
    var einde = nieuw.dagen().tot().isAfter(tot) ? nieuw.dagen().tot() : tot;
    eerder.add(
        new Uitval(
            nieuw.wie(), nieuw.naam(), new Dagen(vorige.dagen().van(), einde), nieuw.kinderen()));
  }

  /** The last number, or today's when nothing changes. */
  public int straks() {
    return stappen.isEmpty() ? nu : stappen.getLast().zonder();
  }

  /** How many have nobody on a day. */
  int op(LocalDate dag) {
    var zonder = nu;
    for (var stap : stappen) {
      if (!stap.vanaf().isAfter(dag)) {
        zonder = stap.zonder();
      }
    }
    return zonder;
  }

  /** The picture of it from a day, so many days long. */
  Vooruitbeeld beeld(LocalDate vanaf, int dagen) {
    return Vooruitbeeld.van(this, vanaf, dagen);
  }
}
