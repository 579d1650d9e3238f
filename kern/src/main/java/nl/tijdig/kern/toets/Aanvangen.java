package nl.tijdig.kern.toets;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.tijdig.kern.norm.Klokstart;
import nl.tijdig.kern.norm.Klokstart.EersteVan;
import nl.tijdig.kern.norm.Klokstart.LaatsteVan;
import nl.tijdig.kern.norm.Klokstart.Telkens;
import nl.tijdig.kern.norm.Moment;
import nl.tijdig.kern.oordeel.Kenmerk;
import nl.tijdig.kern.oordeel.Kenmerken;

/** When the clocks of one dossier may have started, each way of starting worked out once. */
final class Aanvangen {

  private static final Kenmerken AFGELEID = Kenmerken.GEEN.met(Kenmerk.START_AFGELEID);

  private final Feiten feiten;
  private final Termijnen termijnen;
  private final List<Klokstart> bekend = new ArrayList<>(5);
  private final List<List<Aanvang>> gevonden = new ArrayList<>(5);

  Aanvangen(Feiten feiten, Termijnen termijnen) {
    this.feiten = feiten;
    this.termijnen = termijnen;
  }

  /** The stretches of days on which the clock may have started; rows share their start objects. */
  List<Aanvang> van(Klokstart start) {
    for (var i = 0; i < bekend.size(); i++) {
      if (bekend.get(i) == start) {
        return gevonden.get(i);
      }
    }
    var aanvangen = zoek(start);
    bekend.add(start);
    gevonden.add(aanvangen);
    return aanvangen;
  }

  private List<Aanvang> zoek(Klokstart start) {
    return switch (start) {
      case EersteVan eerste -> eersteVan(eerste);
      case LaatsteVan laatste -> laatsteVan(laatste.een(), laatste.ander());
      case Telkens telkens -> telkens(telkens);
    };
  }

  private List<Aanvang> eersteVan(EersteVan start) {
    var aanvangen = new ArrayList<Aanvang>(2);
    var kanOntbreken = deel(aanvangen, start.moment(), Kenmerken.GEEN);
    if (kanOntbreken && (start.anders() == null || deel(aanvangen, start.anders(), AFGELEID))) {
      aanvangen.add(Aanvang.ontbrekend(Gemis.UITSPRAAK.alleen()));
    }
    return aanvangen;
  }

  /** Adds the days on which the moment may have been; says whether it may be absent. */
  private boolean deel(List<Aanvang> aanvangen, Moment moment, Kenmerken kenmerken) {
    var laatst = Math.min(feiten.laatst(moment), feiten.peildatum);
    splits(aanvangen, feiten.vroegst(moment), laatst, kenmerken);
    return feiten.kanOntbreken(moment);
  }

  private List<Aanvang> laatsteVan(Moment een, Moment ander) {
    var aanvangen = new ArrayList<Aanvang>(1);
    var vroegst = Math.max(feiten.vroegst(een), feiten.vroegst(ander));
    var laatst = Math.max(feiten.laatst(een), feiten.laatst(ander));
    splits(aanvangen, vroegst, Math.min(laatst, feiten.peildatum), Kenmerken.GEEN);
    var gemist = Gemis.samen(gemist(een), gemist(ander));
    if (!gemist.isEmpty()) {
      aanvangen.add(Aanvang.ontbrekend(gemist));
    }
    return aanvangen;
  }

  private Set<Gemis> gemist(Moment moment) {
    return feiten.kanOntbreken(moment) ? Gemis.van(moment).alleen() : Gemis.NIETS;
  }

  /** The days on which the latest such fact by the peildatum may have been. */
  private List<Aanvang> telkens(Telkens start) {
    var zekerNa = Integer.MIN_VALUE;
    for (var feit : feiten.opnieuw) {
      if (feit.op().laatst() <= feiten.peildatum && start.soorten().contains(feit.soort())) {
        zekerNa = Math.max(zekerNa, feit.op().vroegst());
      }
    }
    var aanvangen = new ArrayList<Aanvang>(1);
    for (var feit : feiten.opnieuw) {
      if (start.soorten().contains(feit.soort())) {
        var laatst = Math.min(feit.op().laatst(), feiten.peildatum);
        splits(aanvangen, Math.max(feit.op().vroegst(), zekerNa), laatst, Kenmerken.GEEN);
      }
    }
    if (zekerNa == Integer.MIN_VALUE && !aanvangen.isEmpty()) {
      aanvangen.add(Aanvang.ontbrekend(Gemis.NIETS));
    }
    return aanvangen;
  }

  /** Adds the days, cut where a profile changes a term; none when {@code vroegst} is later. */
  private void splits(List<Aanvang> aanvangen, int vroegst, int laatst, Kenmerken kenmerken) {
    var van = vroegst;
    while (van <= laatst) {
      var tot = Math.min(laatst, termijnen.volgendeWijziging(van) - 1);
      aanvangen.add(new Aanvang(van, tot, kenmerken, Gemis.NIETS));
      van = tot + 1;
    }
  }
}
