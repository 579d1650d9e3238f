package nl.tijdig.kern.toets;

import static nl.tijdig.kern.oordeel.Kenmerk.WISSELINGEN;
import static nl.tijdig.kern.toets.Wisselrelaas.TOEGESTANE_WISSELINGEN;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Walks along the days and keeps the different states in which the story can be, so that two orders
 * of facts that come to the same are walked once. A fact that changes nothing on some of its days
 * need not be placed: it is only noted that it can be free.
 */
final class Wisselzoeker {

  private static final int VOLGENDE_DAG = -1;

  /** So many states are compared, or facts looked at, in the time of one step. */
  private static final int STANDEN_PER_STAP = 8;

  private static final int DADEN_PER_STAP = 32;

  private final Wisselfeiten feiten;
  private final Wisselvraag vraag;
  private final Wisselweging weging;
  private final int hoogstens;
  private final Deque<Taak> nog = new ArrayDeque<>();
  private final Map<Wisselstand.Plek, List<Wisselstand>> bekend = new HashMap<>();
  private int dag;
  private int stappen;
  private boolean gevonden;

  /** To go on from a state: on that day with that koppeling, or with -1 on the next day. */
  private record Taak(Wisselstand stand, int dag, int koppeling) {}

  /** Answers "it may be" after so many steps. */
  Wisselzoeker(Wisselfeiten feiten, Wisselvraag vraag, int hoogstens) {
    this.feiten = feiten;
    this.vraag = vraag;
    this.weging = new Wisselweging(feiten, vraag);
    this.hoogstens = hoogstens;
  }

  /** Whether some completion is as asked. */
  boolean kan() {
    if (feiten.begin > feiten.slotTot) {
      return false;
    }
    dag = feiten.begin - 1;
    nog.push(new Taak(wegVrij(Wisselstand.begin(dag), null, 0), dag, VOLGENDE_DAG));
    while (!gevonden && !nog.isEmpty()) {
      doe(nog.pop());
      stappen += 1 + feiten.daden.size() / DADEN_PER_STAP;
      gevonden |= stappen > hoogstens;
    }
    return gevonden;
  }

  /** How many steps were taken. */
  int stappen() {
    return stappen;
  }

  private void doe(Taak taak) {
    if (taak.koppeling == VOLGENDE_DAG) {
      verder(taak.stand);
    } else {
      dag = taak.dag;
      koppelVanaf(taak.koppeling, taak.stand);
    }
  }

  private void verder(Wisselstand stand) {
    dag = volgende(stand);
    if (dag > feiten.slotTot) {
      return;
    }
    var rust = dag > stand.dag() + 1 ? tussendoor(stand) : stand;
    var begonnen = naGat(rust);
    if (begonnen != null) {
      var vrij = wegVrij(begonnen, begonnen.wie(), feiten.daden.size());
      nog.push(new Taak(vrij, dag, 0));
      for (var i = feiten.koppelingen; i < feiten.daden.size(); i++) {
        if (kanNu(begonnen, i) && Objects.equals(feiten.daden.get(i).wie(), begonnen.wie())) {
          ontkoppel(i, vrij);
        }
      }
    }
  }

  /** Tomorrow when anything can change the story then, else the next day that matters. */
  private int volgende(Wisselstand stand) {
    var morgen = stand.dag() + 1;
    for (var i = 0; i < feiten.daden.size(); i++) {
      if (isMogelijk(i, morgen)
          && !stand.gedaan().get(i)
          && feiten.isKoppeling(i) != Objects.equals(feiten.daden.get(i).wie(), stand.wie())) {
        return morgen;
      }
    }
    var keerpunt = feiten.keerpuntNa(stand.dag());
    return stand.open() ? Math.min(keerpunt, Wisselfeiten.langNa(stand.sinds())) : keerpunt;
  }

  /** On the days between nothing changed, so whatever was possible then can have been free. */
  private Wisselstand tussendoor(Wisselstand stand) {
    var na = stand;
    for (var i = 0; i < feiten.daden.size(); i++) {
      if (isMogelijk(i, dag - 1)
          && feiten.isKoppeling(i) == Objects.equals(feiten.daden.get(i).wie(), stand.wie())) {
        na = na.vrij(i);
      }
    }
    return na;
  }

  private boolean isMogelijk(int daad, int op) {
    var stap = feiten.daden.get(daad);
    return stap.vroegst() <= op && op <= stap.laatst();
  }

  private boolean kanNu(Wisselstand stand, int daad) {
    var gelijke = feiten.gelijke(daad);
    return isMogelijk(daad, dag)
        && !stand.gedaan().get(daad)
        && (gelijke < 0 || stand.gedaan().get(gelijke));
  }

  /** Whether nobody came for too long; null when that is not as asked. */
  private @Nullable Wisselstand naGat(Wisselstand stand) {
    if (!stand.open() || dag < Wisselfeiten.langNa(stand.sinds())) {
      return stand;
    }
    var inval = weging.inval(stand, dag);
    gevonden |= vraag.breekt() && inval < 0;
    return inval < 0 ? null : stand.opgevangen(feiten.daden.size() + inval);
  }

  /** Uncouplings of somebody who is not the coupled one today, or no more, change nothing. */
  private Wisselstand wegVrij(Wisselstand stand, @Nullable String wie, int na) {
    var vrij = stand;
    for (var i = feiten.koppelingen; i < feiten.daden.size(); i++) {
      var stap = feiten.daden.get(i);
      var geldt = dag < feiten.begin ? stap.vroegst() <= dag : isMogelijk(i, dag);
      if (geldt && (i > na || !Objects.equals(stap.wie(), wie))) {
        vrij = vrij.vrij(i);
      }
    }
    return vrij;
  }

  private void ontkoppel(int daad, Wisselstand stand) {
    var stap = feiten.daden.get(daad);
    var aantal = ongepland(stand, stap.ongepland());
    if (vraag.breekt() || aantal <= TOEGESTANE_WISSELINGEN) {
      var weg = wegVrij(stand, stap.wie(), daad).ontkoppel(daad, dag, aantal);
      nog.push(new Taak(weg, dag, 0));
    }
  }

  private int ongepland(Wisselstand stand, boolean telt) {
    return stand.ongepland() + (telt && vraag.over(WISSELINGEN) ? 1 : 0);
  }

  /** Chooses which koppelingen change who is coupled today, in their order; the change first. */
  private void koppelVanaf(int eerste, Wisselstand stand) {
    var nu = stand;
    for (var i = eerste; i < feiten.koppelingen; i++) {
      if (isMogelijk(i, dag) && Objects.equals(feiten.daden.get(i).wie(), nu.wie())) {
        nu = nu.vrij(i);
      } else if (kanNu(nu, i)) {
        var aantal = ongepland(nu, nu.wie() != null);
        if (vraag.breekt() || aantal <= TOEGESTANE_WISSELINGEN) {
          nog.push(new Taak(nu, dag, i + 1));
          nu = nu.koppel(i, feiten.daden.get(i).wie(), aantal);
        }
      }
    }
    sluitDag(nu);
  }

  private void sluitDag(Wisselstand stand) {
    if (!weging.isOpTijd(stand, dag)) {
      return;
    }
    var opWachtlijst = weging.isOpWachtlijst(stand, dag);
    if (vraag.breekt()) {
      gevonden = opWachtlijst || stand.ongepland() > TOEGESTANE_WISSELINGEN;
    } else {
      gevonden = !opWachtlijst && stand.isOoitGekoppeld() && feiten.kanEindigen(dag);
    }
    if (!gevonden
        && dag < feiten.slotTot
        && (vraag.breekt() || !opWachtlijst)
        && weging.isNogMogelijk(stand, dag)) {
      bewaar(stand);
    }
  }

  private void bewaar(Wisselstand stand) {
    var einde = weging.einde(stand, dag);
    var eerder = bekend.computeIfAbsent(einde.plek(), plek -> new ArrayList<>(1));
    for (var ruim : eerder) {
      if (ruim.isMinstensZoRuimAls(einde, vraag.breekt())) {
        return;
      }
    }
    eerder.add(einde);
    nog.push(new Taak(einde, dag, VOLGENDE_DAG));
    stappen += eerder.size() / STANDEN_PER_STAP;
  }
}
