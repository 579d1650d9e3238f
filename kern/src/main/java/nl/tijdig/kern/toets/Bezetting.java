package nl.tijdig.kern.toets;

import static nl.tijdig.kern.toets.Stap.Aard.ONTKOPPELING;
import static nl.tijdig.kern.toets.Stap.Aard.VASTE_KOPPELING;
import static nl.tijdig.kern.toets.Stap.Aard.VERVANGING;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a child can be without jeugdbeschermer on the peildatum (normen.md 2a). A coupling lasts
 * until that worker is uncoupled on a later day; a fixed one also until another is fixed, a
 * stand-in also until the same worker is fixed. Each question is whether some completion of the
 * uncertain dates answers "yes": the last fixed coupling and all that ends a coupling are put as
 * late as they can be, every other coupling as early. Plain loops, because every dossier asks.
 */
final class Bezetting {

  private static final int NIET_ONTKOPPELD = 1 + Integer.MIN_VALUE;

  private final List<Stap> stappen;
  private final int peildatum;

  /** Nobody with rol vast. */
  final boolean kanZonderVast;

  /** Nobody at all. */
  final boolean kanZonderIemand;

  Bezetting(List<Stap> stappen, int peildatum) {
    this.stappen = stappen;
    this.peildatum = peildatum;
    this.kanZonderVast = kanZonder(false);
    this.kanZonderIemand = kanZonderVast && kanZonder(true);
  }

  private boolean kanZonder(boolean ookVervanger) {
    if (kanLaatsteVasteZijn(null, peildatum) && (!ookVervanger || kanZonderVervanger(null, 0))) {
      return true;
    }
    for (var i = 0; i < stappen.size(); i++) {
      var vast = stappen.get(i);
      if (vast.aard() == VASTE_KOPPELING) {
        var dag = Math.min(Math.min(vast.laatst(), peildatum), ontkoppeldOp(vast) - 1);
        if (vast.vroegst() <= dag
            && kanLaatsteVasteZijn(vast, dag)
            && (!ookVervanger || kanZonderVervanger(vast, dag))) {
          return true;
        }
      }
    }
    return false;
  }

  /** The last day on which this worker can have been uncoupled; long ago when never. */
  private int ontkoppeldOp(Stap koppeling) {
    var dag = NIET_ONTKOPPELD;
    for (var i = 0; i < stappen.size(); i++) {
      var stap = stappen.get(i);
      if (stap.aard() == ONTKOPPELING && stap.isVan(koppeling)) {
        dag = Math.max(dag, Math.min(stap.laatst(), peildatum));
      }
    }
    return dag;
  }

  /** Whether no fixed coupling need be after this one on that day; null for none at all. */
  private boolean kanLaatsteVasteZijn(@Nullable Stap vast, int dag) {
    for (var i = 0; i < stappen.size(); i++) {
      var ander = stappen.get(i);
      if (ander != vast
          && ander.aard() == VASTE_KOPPELING
          && ander.laatst() <= peildatum
          && (vast == null || !kanVoor(ander, vast, dag))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a coupling can come before another that is on that day. */
  private static boolean kanVoor(Stap eerst, Stap daarna, int dag) {
    return eerst.vroegst() < dag || eerst.vroegst() == dag && eerst.rang() < daarna.rang();
  }

  private boolean kanZonderVervanger(@Nullable Stap laatsteVaste, int dag) {
    for (var i = 0; i < stappen.size(); i++) {
      var stap = stappen.get(i);
      if (stap.aard() == VERVANGING
          && stap.laatst() <= peildatum
          && stap.vroegst() >= ontkoppeldOp(stap)
          && (laatsteVaste == null || !kanVastGeworden(stap, laatsteVaste, dag))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the stand-in can have become the fixed jeugdbeschermer by that last fixed coupling. */
  private boolean kanVastGeworden(Stap vervanging, Stap laatsteVaste, int dag) {
    for (var i = 0; i < stappen.size(); i++) {
      var stap = stappen.get(i);
      if (stap.aard() == VASTE_KOPPELING && stap.isVan(vervanging)) {
        var eerder = stap.rang() < laatsteVaste.rang() ? dag : dag - 1;
        var op = stap == laatsteVaste ? dag : Math.min(stap.laatst(), eerder);
        if (stap.vroegst() <= op && kanVoor(vervanging, stap, op)) {
          return true;
        }
      }
    }
    return false;
  }
}
