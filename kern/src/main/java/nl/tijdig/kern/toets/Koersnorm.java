package nl.tijdig.kern.toets;

import static nl.tijdig.kern.norm.NormId.N2;
import static nl.tijdig.kern.norm.NormId.N2_AANWEZIG;
import static nl.tijdig.kern.norm.NormId.N2_GEDRAGEN;
import static nl.tijdig.kern.norm.NormId.N2_TIJDIG;
import static nl.tijdig.kern.oordeel.Kenmerk.ALLEEN_BODEMEISEN;
import static nl.tijdig.kern.oordeel.Kenmerk.KIND_NIET_GESPROKEN;
import static nl.tijdig.kern.toets.Feiten.NOOIT;

import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import nl.tijdig.kern.dossier.Termijnnorm;
import nl.tijdig.kern.dossier.Verzuim;
import nl.tijdig.kern.norm.Moment;
import nl.tijdig.kern.norm.NormId;
import nl.tijdig.kern.oordeel.Kenmerken;
import nl.tijdig.kern.oordeel.Oordeel;
import nl.tijdig.kern.tijd.Eenheid;

/** Norm 2: in time a koers that is present and gedragen (004:585-604). */
final class Koersnorm {

  private final Feiten feiten;
  private final Termijnen termijnen;
  private final int peildatum;
  private final Koersen koersen;
  private final Uitslagen aanwezig = new Uitslagen();
  private final Uitslagen tijdig = new Uitslagen();
  private final Uitslagen gedragen = new Uitslagen();
  private final Uitslagen geheel = new Uitslagen();

  Koersnorm(Feiten feiten, Termijnen termijnen) {
    this.feiten = feiten;
    this.termijnen = termijnen;
    this.peildatum = feiten.peildatum;
    this.koersen = new Koersen(feiten.koersen, peildatum);
  }

  void toets(List<Aanvang> aanvangen, Oordeel[] oordelen) {
    for (var aanvang : aanvangen) {
      if (aanvang.ontbreekt()) {
        ontbrekend(aanvang.gemist());
      } else {
        elk(aanvang);
      }
    }
    var zonder = koersen.kanOntbreken();
    zet(oordelen, N2_AANWEZIG, aanwezig, zonder);
    zet(oordelen, N2_TIJDIG, tijdig, zonder);
    zet(oordelen, N2_GEDRAGEN, gedragen, koersen.kanOngedragenZijn());
    oordelen[N2.ordinal()] =
        geheel.geheel(
            N2,
            oordelen[N2_TIJDIG.ordinal()],
            Gemis.samen(Gemis.samen(aanwezig.gemist(), tijdig.gemist()), gedragen.gemist()),
            oordelen[N2_GEDRAGEN.ordinal()].open(),
            feiten);
  }

  private void zet(Oordeel[] oordelen, NormId norm, Uitslagen uit, boolean kanOpen) {
    oordelen[norm.ordinal()] = uit.oordeel(norm, Eenheid.DAGEN, feiten, kanOpen);
  }

  private void ontbrekend(Set<Gemis> gemist) {
    for (var uit : new Uitslagen[] {aanwezig, tijdig, gedragen, geheel}) {
      uit.nietTeBeoordelen(NOOIT, gemist, Kenmerken.GEEN);
    }
  }

  private void elk(Aanvang aanvang) {
    for (var nodigVoor : Uitzondering.nodigVoor(feiten, Termijnnorm.KOERS)) {
      var uiterlijk =
          Uitzondering.uiterlijk(start -> termijnen.uiterlijk(N2_TIJDIG, start), nodigVoor);
      for (var start : starts(aanvang, uiterlijk)) {
        begonnen(start);
        for (var tot : Uitzondering.uitlegTot(feiten, Termijnnorm.KOERS)) {
          elk(uiterlijk.applyAsInt(start), tot, aanvang.kenmerken());
        }
      }
    }
  }

  private void begonnen(int start) {
    aanwezig.begonnen(start);
    tijdig.begonnen(start);
    gedragen.begonnen(start);
  }

  private int[] starts(Aanvang aanvang, IntUnaryOperator uiterlijk) {
    if (aanvang.isExact()) {
      return new int[] {aanvang.vroegst()};
    }
    return Proefdagen.starts(
        aanvang.vroegst(), aanvang.laatst(), uiterlijk, koersen.metGrenzen(new Kritiek(feiten)));
  }

  private void elk(int uiterlijk, int tot, Kenmerken kenmerken) {
    var nietGebeurd = feiten.nietGebeurd(Verzuim.KOERS_BEPAALD, null, uiterlijk);
    for (var koers : koersen.mogelijk(uiterlijk, tot)) {
      for (var isVastgesteld : nietGebeurd.antwoorden()) {
        for (var isVeilig : feiten.gebeurd(Moment.VEILIGHEIDSPLAN).antwoorden()) {
          var uitlegTot = isVeilig ? tot : Uitzondering.GEEN_UITLEG;
          elk(new Stand(uiterlijk, uitlegTot, koers, isVastgesteld), kenmerken, isVeilig);
        }
      }
    }
  }

  private void elk(Stand stand, Kenmerken kenmerken, boolean isVeilig) {
    for (var metBodemeisen : feiten.gebeurd(Moment.BODEMEISEN).antwoorden()) {
      for (var isGesproken : feiten.gebeurd(Moment.GESPREK_KIND).antwoorden()) {
        toets(stand, kenmerken, isVeilig || metBodemeisen, isGesproken);
      }
    }
  }

  /**
   * One completion: due day, uitleg that holds, the koersen and whether absence was established.
   */
  private record Stand(int uiterlijk, int uitlegTot, Koersen.Geval koers, boolean nietGebeurd) {
    int op() {
      return koers.eerste();
    }
  }

  private void toets(
      Stand stand, Kenmerken kenmerken, boolean alleenBodemeisen, boolean gesproken) {
    var een = aanwezig(stand, kenmerken, alleenBodemeisen);
    var twee = tijdig(stand, kenmerken);
    var vanGedragen = kenmerken.met(KIND_NIET_GESPROKEN, !gesproken);
    var drie = gedragen(stand, vanGedragen);
    geheel.tel(
        Uitslagen.samen(Uitslagen.samen(een, twee), drie),
        vanGedragen.met(ALLEEN_BODEMEISEN, een == Uitslagen.NIET_VOLDAAN && alleenBodemeisen));
  }

  private int aanwezig(Stand s, Kenmerken kenmerken, boolean alleenBodemeisen) {
    if (s.op() != NOOIT) {
      return aanwezig.voldaan(s.uiterlijk, s.op(), kenmerken);
    }
    return isAfwezig(s)
        ? aanwezig.nietVoldaan(
            s.uiterlijk, NOOIT, kenmerken.met(ALLEEN_BODEMEISEN, alleenBodemeisen))
        : stil(aanwezig, s, kenmerken);
  }

  /** Without koers after the due day: certain in a register, else only when it was established. */
  private boolean isAfwezig(Stand s) {
    return peildatum > s.uiterlijk && (feiten.isRegister || s.nietGebeurd);
  }

  private int stil(Uitslagen uit, Stand s, Kenmerken kenmerken) {
    return peildatum <= s.uiterlijk
        ? uit.loopt(s.uiterlijk, kenmerken)
        : uit.nietTeBeoordelen(s.uiterlijk, Gemis.KOERS, kenmerken);
  }

  private int tijdig(Stand s, Kenmerken kenmerken) {
    if (s.op() <= s.uiterlijk) {
      return tijdig.voldaan(s.uiterlijk, s.op(), kenmerken);
    }
    if (peildatum <= s.uiterlijk) {
      return tijdig.loopt(s.uiterlijk, kenmerken);
    }
    if (Uitzondering.dekt(s.uitlegTot, s.op(), peildatum)) {
      return tijdig.gemotiveerd(s.uiterlijk, s.op(), kenmerken);
    }
    if (s.op() == NOOIT && !isAfwezig(s)) {
      return stil(tijdig, s, kenmerken);
    }
    tijdig.nietVoldaan(s.uiterlijk, s.op(), kenmerken);
    tijdig.teLaat(Math.min(s.op(), peildatum) - s.uiterlijk);
    return Uitslagen.NIET_VOLDAAN;
  }

  private int gedragen(Stand s, Kenmerken kenmerken) {
    if (s.op() == NOOIT) {
      return isAfwezig(s)
          ? gedragen.nietVoldaan(s.uiterlijk, NOOIT, kenmerken)
          : stil(gedragen, s, kenmerken);
    }
    if (s.koers.isGeweigerd()) {
      return gedragen.nietVoldaan(s.uiterlijk, NOOIT, kenmerken);
    }
    return !s.koers.gemist().isEmpty()
        ? gedragen.nietTeBeoordelen(s.uiterlijk, s.koers.gemist(), kenmerken)
        : gedragen.voldaan(s.uiterlijk, s.op(), kenmerken);
  }
}
