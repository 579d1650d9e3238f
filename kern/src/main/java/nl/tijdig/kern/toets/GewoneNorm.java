package nl.tijdig.kern.toets;

import static nl.tijdig.kern.toets.Feiten.NOOIT;

import java.util.ArrayList;
import java.util.List;
import nl.tijdig.kern.norm.Klokstart.Telkens;
import nl.tijdig.kern.norm.Norm;
import nl.tijdig.kern.norm.Normen;
import nl.tijdig.kern.oordeel.Kenmerken;
import nl.tijdig.kern.oordeel.Oordeel;
import nl.tijdig.kern.tijd.Kalender;

/**
 * Carries out a row of the norm table as it stands: start, term, fulfilment (normen.md 5).
 * Fulfilled on or before the due day is voldaan, before the due day has passed it loopt, else niet
 * voldaan.
 */
final class GewoneNorm {

  private static final List<Norm> RIJEN = Normen.alle().stream().filter(Norm::isGewoon).toList();

  private final Norm norm;
  private final Feiten feiten;
  private final Termijnen termijnen;
  private final Uitslagen uit = new Uitslagen();
  private final int vroegst;
  private final int laatst;

  private GewoneNorm(Norm norm, Feiten feiten, Termijnen termijnen) {
    this.norm = norm;
    this.feiten = feiten;
    this.termijnen = termijnen;
    var momenten = norm.vervulling().momenten();
    var eerste = momenten.isEmpty() ? NOOIT : Integer.MIN_VALUE;
    var laatste = eerste;
    for (var i = 0; i < momenten.size(); i++) {
      eerste = Math.max(eerste, feiten.vroegst(momenten.get(i)));
      laatste = Math.max(laatste, feiten.laatst(momenten.get(i)));
    }
    this.vroegst = eerste;
    this.laatst = laatste;
  }

  /** Judges every row that is a rule by itself. */
  static void toets(Feiten feiten, Termijnen termijnen, Aanvangen aanvangen, Oordeel[] oordelen) {
    for (var i = 0; i < RIJEN.size(); i++) {
      var norm = RIJEN.get(i);
      oordelen[norm.id().ordinal()] =
          new GewoneNorm(norm, feiten, termijnen).oordeel(aanvangen.van(norm.aanvang()));
    }
  }

  private Oordeel oordeel(List<Aanvang> aanvangen) {
    if (aanvangen.isEmpty()) {
      uit.nietVanToepassing(Kenmerken.GEEN);
    }
    for (var aanvang : aanvangen) {
      if (!aanvang.ontbreekt()) {
        toets(aanvang);
      } else if (norm.aanvang() instanceof Telkens) {
        uit.nietVanToepassing(Kenmerken.GEEN);
      } else {
        uit.nietTeBeoordelen(NOOIT, aanvang.gemist(), Kenmerken.GEEN);
      }
    }
    return uit.oordeel(norm.id(), norm.vasteTermijn().telling(), feiten, kanOpen(aanvangen));
  }

  /** What starts again and again is open while it runs, all else while a moment is absent. */
  private boolean kanOpen(List<Aanvang> aanvangen) {
    if (norm.aanvang() instanceof Telkens) {
      return !aanvangen.isEmpty();
    }
    var momenten = norm.vervulling().momenten();
    for (var i = 0; i < momenten.size(); i++) {
      if (feiten.kanOpenStaan(momenten.get(i))) {
        return true;
      }
    }
    return false;
  }

  private void toets(Aanvang aanvang) {
    for (var start : starts(aanvang)) {
      uit.begonnen(start);
      var uiterlijk = termijnen.uiterlijk(norm.id(), start);
      if (norm.isAtw() && aanvang.isExact()) {
        verschuiving(start, uiterlijk);
      }
      if (vroegst == laatst) {
        oordeel(uiterlijk, vroegst, aanvang.kenmerken());
        continue;
      }
      for (var op : Proefdagen.van(vroegst, laatst, feiten.peildatum, uiterlijk)) {
        oordeel(uiterlijk, op, aanvang.kenmerken());
      }
    }
  }

  private int[] starts(Aanvang aanvang) {
    return aanvang.isExact()
        ? new int[] {aanvang.vroegst()}
        : Proefdagen.starts(
            aanvang.vroegst(),
            aanvang.laatst(),
            start -> termijnen.uiterlijk(norm.id(), start),
            new Kritiek(feiten).met(vroegst, laatst));
  }

  private void oordeel(int uiterlijk, int op, Kenmerken kenmerken) {
    if (op <= uiterlijk) {
      uit.voldaan(uiterlijk, op, kenmerken);
    } else if (feiten.peildatum <= uiterlijk) {
      uit.loopt(uiterlijk, kenmerken);
    } else if (op != NOOIT || feiten.isRegister) {
      laat(uiterlijk, op, kenmerken);
    } else {
      zwijgt(uiterlijk, kenmerken);
    }
  }

  private void laat(int uiterlijk, int op, Kenmerken kenmerken) {
    uit.nietVoldaan(uiterlijk, op, kenmerken);
    uit.teLaat(norm.vasteTermijn().teLaat(uiterlijk, Math.min(op, feiten.peildatum)));
  }

  /** A reconstructie does not tell: late only where somebody established the absence. */
  private void zwijgt(int uiterlijk, Kenmerken kenmerken) {
    var vastgesteld = feiten.nietGebeurd(norm.verzuim(), null, uiterlijk);
    if (vastgesteld.kanJa()) {
      laat(uiterlijk, NOOIT, kenmerken);
    }
    if (vastgesteld.kanNee()) {
      uit.nietTeBeoordelen(uiterlijk, Gemis.van(norm.verzuim()), kenmerken);
    }
  }

  /** Notes which days off moved the due day. */
  private void verschuiving(int start, int uiterlijk) {
    var dag = termijnen.termijn(norm.id(), start).na(start);
    if (dag < uiterlijk) {
      var redenen = new ArrayList<String>();
      for (; dag < uiterlijk; dag++) {
        redenen.add(String.valueOf(Kalender.waaromGeenWerkdag(dag)));
      }
      uit.verschoven(List.copyOf(redenen));
    }
  }
}
