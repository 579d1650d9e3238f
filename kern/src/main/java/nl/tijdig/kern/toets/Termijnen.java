package nl.tijdig.kern.toets;

import nl.tijdig.kern.norm.NormId;
import nl.tijdig.kern.norm.Normen;
import nl.tijdig.kern.norm.Profiel;
import nl.tijdig.kern.tijd.Datum;
import nl.tijdig.kern.tijd.Kalender;
import nl.tijdig.kern.tijd.Termijn;

/** The term of each norm under a profile, for a clock that starts on a given day. */
final class Termijnen {

  private final Profiel profiel;

  Termijnen(Profiel profiel) {
    this.profiel = profiel;
  }

  /** The term that holds for a clock started on that day. */
  Termijn termijn(NormId norm, int start) {
    var termijn = Normen.van(norm).vasteTermijn();
    for (var afwijking : profiel.afwijkingen()) {
      if (afwijking.norm() == norm && dag(afwijking) <= start) {
        termijn = afwijking.termijn();
      }
    }
    return termijn;
  }

  /** The due day, moved by the Algemene termijnenwet where that law applies. */
  int uiterlijk(NormId norm, int start) {
    var termijn = termijn(norm, start);
    var dag = termijn.na(start);
    return Normen.van(norm).isAtw() && termijn.isVerlengbaar()
        ? Kalender.eersteWerkdagVanaf(dag)
        : dag;
  }

  /**
   * The first day after {@code na} from which another term may hold; {@link Feiten#NOOIT} if none.
   */
  int volgendeWijziging(int na) {
    var eerste = Feiten.NOOIT;
    for (var afwijking : profiel.afwijkingen()) {
      var dag = dag(afwijking);
      if (dag > na && dag < eerste) {
        eerste = dag;
      }
    }
    return eerste;
  }

  private static int dag(Profiel.Afwijking afwijking) {
    return Datum.dagnummer(afwijking.geldigVanaf());
  }
}
