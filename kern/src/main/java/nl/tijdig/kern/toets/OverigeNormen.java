package nl.tijdig.kern.toets;

import static nl.tijdig.kern.toets.Feiten.JA;
import static nl.tijdig.kern.toets.Feiten.NOOIT;

import java.util.ArrayList;
import java.util.List;
import nl.tijdig.kern.dossier.Verzuim;
import nl.tijdig.kern.norm.NormId;
import nl.tijdig.kern.norm.Normen;
import nl.tijdig.kern.oordeel.Oordeel;
import nl.tijdig.kern.tijd.Kalender;

/** The statutory norms and the two looser wordings of the five-day term (normen.md 5). */
final class OverigeNormen {

  private final Feiten feiten;
  private final Termijnen termijnen;

  OverigeNormen(Feiten feiten, Termijnen termijnen) {
    this.feiten = feiten;
    this.termijnen = termijnen;
  }

  void toets(List<Aanvang> kennis, Oordeel[] oordelen) {
    var beide = Aanvang.vanBeide(feiten, termijnen);
    var geenPlan =
        Aanvang.van(feiten, Moment.FAMILIEGROEPSPLAN_AFGEZIEN, Moment.UITSPRAAK, termijnen);
    var koppeling = dag(Moment.KOPPELING, Verzuim.JEUGDBESCHERMER_GEKOPPELD, Gemis.KOPPELING);
    var vast = dag(Moment.VASTE_KOPPELING, Verzuim.JEUGDBESCHERMER_GEKOPPELD, Gemis.KOPPELING);
    var plan = dag(Moment.PLAN, Verzuim.PLAN_VASTGESTELD, Gemis.PLAN);
    zet(oordelen, NormId.BESLUIT_AANWIJZING, beide, koppeling);
    zet(oordelen, NormId.BESLUIT_CONTACT, beide, gesprekken());
    zet(oordelen, NormId.JEUGDWET_PLAN, geenPlan, plan);
    zet(oordelen, NormId.BESLUIT_EVALUATIE, planning(), evaluatie());
    zet(oordelen, NormId.REKENKAMER_CONTACT, kennis, gesprekken());
    zet(oordelen, NormId.BRIEF_INZET, kennis, vast);
  }

  /** The day that fulfils a norm, and what to ask where a reconstructie is silent on it. */
  private record Vervulling(int vroegst, int laatst, Verzuim verzuim, Gemis gemis) {}

  private Vervulling dag(Moment moment, Verzuim verzuim, Gemis gemis) {
    return new Vervulling(feiten.vroegst(moment), feiten.laatst(moment), verzuim, gemis);
  }

  /** The day on which contact with kind and contact with ouder have both taken place. */
  private Vervulling gesprekken() {
    return new Vervulling(
        Math.max(feiten.vroegst(Moment.GESPREK_KIND), feiten.vroegst(Moment.GESPREK_OUDER)),
        Math.max(feiten.laatst(Moment.GESPREK_KIND), feiten.laatst(Moment.GESPREK_OUDER)),
        Verzuim.CONTACT,
        Gemis.CONTACT);
  }

  /** A later evaluation starts the clock again, so the running term is never fulfilled. */
  private static Vervulling evaluatie() {
    return new Vervulling(NOOIT, NOOIT, Verzuim.PLAN_GEEVALUEERD, Gemis.EVALUATIE);
  }

  private void zet(
      Oordeel[] oordelen, NormId norm, List<Aanvang> aanvangen, Vervulling vervulling) {
    var uit = new Uitslagen();
    if (aanvangen.isEmpty()) {
      uit.nietVanToepassing(0);
    }
    for (var aanvang : aanvangen) {
      if (aanvang.ontbreekt()) {
        ontbrekend(norm, uit, aanvang);
      } else {
        toets(norm, uit, aanvang, vervulling);
      }
    }
    var eenheid = Normen.van(norm).vasteTermijn().telling();
    oordelen[norm.ordinal()] = uit.oordeel(norm, eenheid, feiten);
  }

  private static void ontbrekend(NormId norm, Uitslagen uit, Aanvang aanvang) {
    if (norm == NormId.BESLUIT_EVALUATIE) {
      uit.nietVanToepassing(0);
    } else {
      uit.nietTeBeoordelen(NOOIT, aanvang.gemist(), 0);
    }
  }

  private void toets(NormId norm, Uitslagen uit, Aanvang aanvang, Vervulling vervulling) {
    for (var start : starts(norm, aanvang, vervulling)) {
      uit.begonnen(start);
      var uiterlijk = termijnen.uiterlijk(norm, start);
      verschuiving(norm, uit, aanvang, start, uiterlijk);
      var dagen =
          Proefdagen.van(vervulling.vroegst(), vervulling.laatst(), feiten.peildatum, uiterlijk);
      for (var op : dagen) {
        oordeel(norm, uit, start, uiterlijk, op, vervulling, aanvang.kenmerken());
      }
    }
  }

  private int[] starts(NormId norm, Aanvang aanvang, Vervulling vervulling) {
    return aanvang.vroegst() == aanvang.laatst()
        ? new int[] {aanvang.vroegst()}
        : Proefdagen.starts(
            aanvang.vroegst(),
            aanvang.laatst(),
            s -> termijnen.uiterlijk(norm, s),
            kritiek(vervulling));
  }

  private int[] kritiek(Vervulling vervulling) {
    var dagen = new int[3 + 2 * feiten.verzuimen.size()];
    dagen[0] = feiten.peildatum;
    dagen[1] = vervulling.vroegst();
    dagen[2] = vervulling.laatst();
    var i = 3;
    for (var verzuim : feiten.verzuimen) {
      dagen[i++] = verzuim.op().vroegst();
      dagen[i++] = verzuim.op().laatst();
    }
    return dagen;
  }

  private void oordeel(
      NormId norm,
      Uitslagen uit,
      int start,
      int uiterlijk,
      int op,
      Vervulling vervulling,
      int kenmerken) {
    if (op <= uiterlijk) {
      uit.voldaan(uiterlijk, op, kenmerken);
    } else if (feiten.peildatum <= uiterlijk) {
      uit.loopt(uiterlijk, kenmerken);
    } else if (op != NOOIT || feiten.isRegister) {
      laat(norm, uit, start, uiterlijk, op, kenmerken);
    } else {
      var antwoord = feiten.nietGebeurd(vervulling.verzuim(), null, uiterlijk);
      if ((antwoord & JA) != 0) {
        laat(norm, uit, start, uiterlijk, op, kenmerken);
      }
      if ((antwoord & Feiten.NEE) != 0) {
        uit.nietTeBeoordelen(uiterlijk, vervulling.gemis(), kenmerken);
      }
    }
  }

  private void laat(NormId norm, Uitslagen uit, int start, int uiterlijk, int op, int kenmerken) {
    uit.nietVoldaan(uiterlijk, op, kenmerken);
    var termijn = termijnen.termijn(norm, start);
    uit.teLaat(termijn.teLaat(uiterlijk, Math.min(op, feiten.peildatum)));
  }

  /** Notes which days off moved the due day, where the start is certain. */
  private void verschuiving(NormId norm, Uitslagen uit, Aanvang aanvang, int start, int uiterlijk) {
    var dag = termijnen.termijn(norm, start).na(start);
    if (dag < uiterlijk && aanvang.vroegst() == aanvang.laatst()) {
      var redenen = new ArrayList<String>();
      for (; dag < uiterlijk; dag++) {
        redenen.add(String.valueOf(Kalender.waaromGeenWerkdag(dag)));
      }
      uit.verschoven(List.copyOf(redenen));
    }
  }

  /** The days on which the latest vaststelling or evaluatie by the peildatum may have been. */
  private List<Aanvang> planning() {
    var zekerNa = Integer.MIN_VALUE;
    for (var feit : feiten.planning) {
      if (feit.op().laatst() <= feiten.peildatum) {
        zekerNa = Math.max(zekerNa, feit.op().vroegst());
      }
    }
    var gevonden = new ArrayList<Aanvang>(1);
    for (var feit : feiten.planning) {
      var vroegst = Math.max(feit.op().vroegst(), zekerNa);
      Aanvang.splits(
          gevonden, vroegst, Math.min(feit.op().laatst(), feiten.peildatum), 0, termijnen);
    }
    if (zekerNa == Integer.MIN_VALUE && !gevonden.isEmpty()) {
      gevonden.add(new Aanvang(NOOIT, NOOIT, 0, 0));
    }
    return gevonden;
  }
}
