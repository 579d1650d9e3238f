package nl.tijdig.kern.toets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.tijdig.kern.dossier.Begeleidingsfeit.JeugdbeschermerGekoppeld;
import nl.tijdig.kern.dossier.Begeleidingsfeit.JeugdbeschermerOntkoppeld;
import nl.tijdig.kern.dossier.Begeleidingsfeit.WachtlijstbeheerStart;
import nl.tijdig.kern.dossier.Gebeurtenis;
import nl.tijdig.kern.dossier.Koppelrol;
import nl.tijdig.kern.dossier.Maatregelfeit.MaatregelBeeindigd;
import nl.tijdig.kern.dossier.Ontkoppelreden;
import nl.tijdig.kern.oordeel.Kenmerk;
import nl.tijdig.kern.oordeel.Uitkomst;
import nl.tijdig.kern.tijd.Kalender;

/**
 * n1.vast read word by word from normen.md 4, for exact dates: first the uncouplings, then each
 * rule.
 */
record Vastregel(Uitkomst uitkomst, Set<Kenmerk> kenmerken) {

  /** A moment in the story, by day and by place within the day. */
  private record Weg(int dag, boolean ongepland, boolean isVervanging) {}

  static Vastregel van(List<Gebeurtenis> alle, LocalDate peildatum) {
    var eind =
        alle.stream()
            .filter(MaatregelBeeindigd.class::isInstance)
            .mapToInt(feit -> feit.op().vroegst())
            .reduce((int) peildatum.toEpochDay(), Math::min);
    var feiten =
        alle.stream()
            .filter(feit -> feit.op().vroegst() <= eind)
            .sorted(Comparator.comparingInt(Vastregel::moment))
            .toList();
    if (vaste(feiten).isEmpty()) {
      return new Vastregel(Uitkomst.NIET_TE_BEOORDELEN, Set.of());
    }
    var kenmerken = EnumSet.noneOf(Kenmerk.class);
    var weg = ontkoppelingen(feiten);
    if (weg.stream().filter(Weg::ongepland).count() > 1) {
      kenmerken.add(Kenmerk.WISSELINGEN);
    }
    for (var een : weg) {
      var volgendeVaste = eersteVanaf(vaste(feiten), een, eind + 1);
      if (feiten.stream()
          .filter(WachtlijstbeheerStart.class::isInstance)
          .mapToInt(feit -> feit.op().vroegst())
          .anyMatch(dag -> een.dag <= dag && dag < volgendeVaste)) {
        kenmerken.add(Kenmerk.WACHTLIJST_BIJ_WISSELING);
      }
      var volgende = eersteVanaf(koppelingen(feiten), een, eind);
      if (werkdagen(een.dag, volgende) > 5) {
        kenmerken.add(Kenmerk.ZONDER_JEUGDBESCHERMER);
      }
    }
    return new Vastregel(kenmerken.isEmpty() ? Uitkomst.VOLDAAN : Uitkomst.NIET_VOLDAAN, kenmerken);
  }

  private static int moment(Gebeurtenis feit) {
    return 2 * feit.op().vroegst() + (feit instanceof JeugdbeschermerOntkoppeld ? 0 : 1);
  }

  private static List<JeugdbeschermerGekoppeld> koppelingen(List<Gebeurtenis> feiten) {
    return feiten.stream()
        .filter(JeugdbeschermerGekoppeld.class::isInstance)
        .map(JeugdbeschermerGekoppeld.class::cast)
        .toList();
  }

  private static List<JeugdbeschermerGekoppeld> vaste(List<Gebeurtenis> feiten) {
    return koppelingen(feiten).stream().filter(feit -> feit.rol() == Koppelrol.VAST).toList();
  }

  private static List<Weg> ontkoppelingen(List<Gebeurtenis> feiten) {
    var weg = new ArrayList<Weg>();
    var wie = "";
    for (var feit : feiten) {
      var dag = feit.op().vroegst();
      if (feit instanceof JeugdbeschermerOntkoppeld f && f.wie().equals(wie)) {
        weg.add(new Weg(dag, f.reden() != Ontkoppelreden.GEPLAND, false));
        wie = "";
      } else if (feit instanceof JeugdbeschermerGekoppeld f && f.rol() == Koppelrol.VAST) {
        if (!wie.isEmpty() && !wie.equals(f.wie())) {
          weg.add(new Weg(dag, true, true));
        }
        wie = f.wie();
      }
    }
    return weg;
  }

  /** Who replaces somebody comes on that very moment; an uncoupling goes before all of its day. */
  private static int eersteVanaf(List<JeugdbeschermerGekoppeld> koppelingen, Weg weg, int anders) {
    return weg.isVervanging
        ? weg.dag
        : koppelingen.stream()
            .mapToInt(feit -> feit.op().vroegst())
            .filter(dag -> dag >= weg.dag)
            .min()
            .orElse(anders);
  }

  private static int werkdagen(int na, int totEnMet) {
    var aantal = 0;
    for (var dag = na + 1; dag <= totEnMet; dag++) {
      aantal += Kalender.isWerkdag(dag) ? 1 : 0;
    }
    return aantal;
  }
}
