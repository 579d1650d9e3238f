package nl.tijdig.kern.toets;

import static nl.tijdig.kern.toets.Feiten.NOOIT;

import java.util.List;
import nl.tijdig.kern.dossier.Gebeurtenis;
import nl.tijdig.kern.dossier.Hulpfeit.HulpGestart;
import nl.tijdig.kern.dossier.Soort;
import nl.tijdig.kern.dossier.Weg;
import nl.tijdig.kern.norm.Moment;
import nl.tijdig.kern.toets.Hulptraject.Stap;

/**
 * Whether help still asks for work on the peildatum (normen.md 2a, n3). Each question is whether
 * some completion of the uncertain dates answers "yes"; of facts that would end the work the least
 * disturbing day is taken, of the fact that asks for it the latest. Plain loops, because every
 * dossier asks.
 */
final class Openhulp {

  private final Feiten feiten;
  private final int peildatum;

  Openhulp(Feiten feiten) {
    this.feiten = feiten;
    this.peildatum = feiten.peildatum;
  }

  /** A determined help waits, a returned one has no successor, or nothing was determined. */
  boolean kanWachten() {
    var eersteBepaling = NOOIT;
    for (var hulp : feiten.hulp) {
      if (kanWachten(hulp) || kanZonderVervolgZijn(hulp)) {
        return true;
      }
      eersteBepaling = Math.min(eersteBepaling, hulp.bepaaldTot);
    }
    return eersteBepaling > peildatum && feiten.kanOntbreken(Moment.GEEN_HULP_NODIG);
  }

  /** A help that runs was found niet_passend or lacks a voice. */
  boolean kanOnpassendLopen() {
    for (var hulp : feiten.hulp) {
      if ((hulp.professional.kanWerkLaten(peildatum) || hulp.gezin.kanWerkLaten(peildatum))
          && kanLopen(hulp)) {
        return true;
      }
    }
    return false;
  }

  /** Determined, also after the due day, and neither started nor given back nor ended. */
  private boolean kanWachten(Hulptraject hulp) {
    for (var start : hulp.starts) {
      if (!kanLaterZijn(start.stap())) {
        return false;
      }
    }
    return hulp.bepaaldVanaf <= peildatum
        && kunnenLaterZijn(hulp.teruggaven)
        && kunnenLaterZijn(hulp.beeindigingen);
  }

  private boolean kunnenLaterZijn(List<Stap> stappen) {
    for (var stap : stappen) {
      if (!kanLaterZijn(stap)) {
        return false;
      }
    }
    return true;
  }

  private boolean kanLaterZijn(Stap stap) {
    return stap.laatst() > peildatum;
  }

  /** Given back, and no help was determined or started on or after that day. */
  private boolean kanZonderVervolgZijn(Hulptraject hulp) {
    for (var terug : hulp.teruggaven) {
      if (kanVervolgOntbrekenNa(Math.min(terug.laatst(), peildatum))) {
        return true;
      }
    }
    return false;
  }

  private boolean kanVervolgOntbrekenNa(int dag) {
    for (var feit : feiten.alle) {
      if (isVervolg(feit) && feit.op().vroegst() >= dag && feit.op().laatst() <= peildatum) {
        return false;
      }
    }
    return true;
  }

  private static boolean isVervolg(Gebeurtenis feit) {
    return feit.soort() == Soort.HULP_BEPAALD
        || feit instanceof HulpGestart start && start.via() != Weg.OVERBRUGGING;
  }

  /** Started, and neither given back nor ended since. */
  private boolean kanLopen(Hulptraject hulp) {
    for (var start : hulp.starts) {
      if (kanLaatsteZijn(start.stap(), hulp.teruggaven)
          && kanLaatsteZijn(start.stap(), hulp.beeindigingen)) {
        return true;
      }
    }
    return false;
  }

  private boolean kanLaatsteZijn(Stap start, List<Stap> einden) {
    var dag = Math.min(start.laatst(), peildatum);
    for (var einde : einden) {
      if (!kanLaterZijn(einde) && !isVoor(einde, start, dag)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isVoor(Stap einde, Stap start, int dag) {
    return einde.vroegst() < dag || einde.vroegst() == dag && einde.plaats() < start.plaats();
  }
}
