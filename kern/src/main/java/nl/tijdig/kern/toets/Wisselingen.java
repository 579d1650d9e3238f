package nl.tijdig.kern.toets;

import static nl.tijdig.kern.toets.Feiten.NOOIT;
import static nl.tijdig.kern.toets.Stap.Aard.EINDE;
import static nl.tijdig.kern.toets.Stap.Aard.ONTKOPPELING;
import static nl.tijdig.kern.toets.Stap.Aard.VASTE_KOPPELING;
import static nl.tijdig.kern.toets.Stap.Aard.WACHTLIJST;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.tijdig.kern.dossier.Gebeurtenis;
import nl.tijdig.kern.oordeel.Kenmerken;

/** Who was the fixed jeugdbeschermer, and which changes break the promise (004:387-391). */
final class Wisselingen {

  /** A jeugdbeschermer was coupled and no rule is broken. */
  static final int GOED = 1;

  /** A rule is broken. */
  static final int FOUT = 2;

  /** No fixed jeugdbeschermer was coupled before the measure ended. */
  static final int GEEN = 4;

  /**
   * How far one dossier is looked into before what is not known by then counts as possible. Only
   * many uncertain facts of many workers come so far; the verdict is then "cannot be judged".
   */
  private static final int STAPPEN = 200_000;

  private final int peildatum;
  private final List<Stap> stappen = new ArrayList<>(4);
  private final Map<Vraag, Integer> eerder = new HashMap<>();
  private int nogStappen = STAPPEN;
  private int uitkomsten;
  private Kenmerken kenmerken = Kenmerken.GEEN;

  Wisselingen(int peildatum) {
    this.peildatum = peildatum;
  }

  void leg(Gebeurtenis feit, int plaats) {
    stappen.add(Stap.van(feit, plaats));
  }

  static boolean kanZonderKoppeling(int uitkomsten) {
    return (uitkomsten & GEEN) != 0;
  }

  /** What the completions of the uncertain dates give, as bits of GOED, FOUT and GEEN. */
  int uitkomsten() {
    if (uitkomsten == 0) {
      zoekAlles();
    }
    return uitkomsten;
  }

  /** The kenmerken of every completion; none unless all are FOUT. */
  Kenmerken kenmerken() {
    return uitkomsten() == FOUT ? kenmerken : Kenmerken.GEEN;
  }

  private void zoekAlles() {
    if (kanNietsFoutGaan()) {
      uitkomsten = koppelingen(stappen);
    } else if (isExact()) {
      var relaas = Wisselrelaas.van(stappen, peildatum);
      uitkomsten = relaas.uitkomst();
      kenmerken = relaas.kenmerken();
    } else {
      uitkomsten = zoek(stappen);
      kenmerken = uitkomsten == FOUT ? zekereKenmerken() : Kenmerken.GEEN;
    }
  }

  private boolean isExact() {
    for (var stap : stappen) {
      if (stap.vroegst() != stap.laatst()) {
        return false;
      }
    }
    return true;
  }

  private int zoek(List<Stap> verhaal) {
    var feiten = new Wisselfeiten(verhaal, peildatum);
    return (kan(feiten, Wisselvraag.zonder(Wisselvraag.REGELS)) ? GOED : 0)
        | (kan(feiten, Wisselvraag.breuk()) ? FOUT : 0)
        | (feiten.kanZonderKoppeling() ? GEEN : 0);
  }

  private boolean kan(Wisselfeiten feiten, Wisselvraag vraag) {
    var zoeker = new Wisselzoeker(feiten, vraag, nogStappen);
    var kan = zoeker.kan();
    nogStappen -= zoeker.stappen();
    return kan;
  }

  /** Those that no completion can do without. */
  private Kenmerken zekereKenmerken() {
    var feiten = new Wisselfeiten(stappen, peildatum);
    var zeker = Kenmerken.GEEN;
    for (var regel : Wisselvraag.REGELS) {
      zeker = zeker.met(regel, !kan(feiten, Wisselvraag.zonder(EnumSet.of(regel))));
    }
    return zeker;
  }

  /** Without ontkoppeling, without end and with one worker at most there is no change at all. */
  private boolean kanNietsFoutGaan() {
    String wie = null;
    for (var stap : stappen) {
      if (stap.aard() == ONTKOPPELING
          || stap.aard() == EINDE
          || stap.aard() == VASTE_KOPPELING && wie != null && !wie.equals(stap.wie())) {
        return false;
      }
      wie = stap.aard() == VASTE_KOPPELING ? stap.wie() : wie;
    }
    return true;
  }

  private int koppelingen(List<Stap> stappen) {
    var vroegst = NOOIT;
    var laatst = NOOIT;
    for (var stap : stappen) {
      if (stap.aard() == VASTE_KOPPELING) {
        vroegst = Math.min(vroegst, stap.vroegst());
        laatst = Math.min(laatst, stap.laatst());
      }
    }
    return (vroegst <= peildatum ? GOED : 0) | (laatst > peildatum ? GEEN : 0);
  }

  /** Who can be coupled on the peildatum. */
  Bezetting bezetting() {
    return new Bezetting(stappen, peildatum);
  }

  /** The given days and the bounds of every fact of this story. */
  Kritiek metGrenzen(Kritiek kritiek) {
    return kritiek.met(stappen);
  }

  /**
   * What is possible when the first vaste koppeling lies in {@code [van, tot]} ({@code tot} NOOIT:
   * not by the peildatum) and the first opvang is on or before {@code grens}, or is not.
   */
  int uitkomsten(int van, int tot, boolean isOpgevangen, int grens, List<Gebeurtenis> instroom) {
    return eerder.computeIfAbsent(
        new Vraag(van, tot, isOpgevangen, grens), vraag -> zoek(vraag, instroom));
  }

  /** What was asked before is answered at once. */
  private record Vraag(int van, int tot, boolean isOpgevangen, int grens) {}

  private int zoek(Vraag vraag, List<Gebeurtenis> instroom) {
    var gevonden = 0;
    for (var koppeling : eersteIn(stappen, VASTE_KOPPELING, vraag.van, vraag.tot)) {
      for (var samen : metOpvang(koppeling, vraag, instroom)) {
        gevonden |= zoek(samen);
      }
    }
    return gevonden;
  }

  private static List<List<Stap>> metOpvang(
      List<Stap> verhaal, Vraag vraag, List<Gebeurtenis> instroom) {
    if (!vraag.isOpgevangen) {
      return eersteIn(verhaal, WACHTLIJST, vraag.grens + 1, NOOIT);
    }
    return instroomKan(instroom, vraag.grens)
        ? List.of(verhaal)
        : eersteIn(verhaal, WACHTLIJST, Integer.MIN_VALUE, vraag.grens);
  }

  private static boolean instroomKan(List<Gebeurtenis> instroom, int grens) {
    return instroom.stream().anyMatch(feit -> feit.op().vroegst() <= grens);
  }

  /**
   * Each way in which the first fact of a kind lies in {@code [van, tot]}; NOOIT is no upper limit.
   */
  private static List<List<Stap>> eersteIn(List<Stap> stappen, Stap.Aard aard, int van, int tot) {
    var later = new ArrayList<Stap>();
    for (var stap : stappen) {
      var binnen = stap.aard() == aard ? stap.binnen(van, NOOIT) : stap;
      if (binnen.vroegst() > binnen.laatst()) {
        return List.of();
      }
      later.add(binnen);
    }
    if (tot == NOOIT) {
      return List.of(later);
    }
    var manieren = new ArrayList<List<Stap>>();
    for (var i = 0; i < later.size(); i++) {
      var stap = later.get(i);
      if (stap.aard() == aard && stap.vroegst() <= tot) {
        var manier = new ArrayList<>(later);
        manier.set(i, stap.binnen(van, tot));
        manieren.add(manier);
      }
    }
    return manieren;
  }
}
