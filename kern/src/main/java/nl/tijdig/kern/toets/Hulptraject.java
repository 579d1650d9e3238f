package nl.tijdig.kern.toets;

import static nl.tijdig.kern.toets.Feiten.NOOIT;

import java.util.ArrayList;
import java.util.List;
import nl.tijdig.kern.dossier.Hulpfeit;
import nl.tijdig.kern.dossier.Hulpfeit.HulpGestart;
import nl.tijdig.kern.dossier.Hulpfeit.Passendheid;
import nl.tijdig.kern.dossier.Stem;
import nl.tijdig.kern.dossier.Weg;
import nl.tijdig.kern.tijd.Datum;

/** Everything recorded about one help (one {@code hulp} id) up to the peildatum. */
final class Hulptraject {

  /** A fact on one of a closed set of days, with its place in the dossier. */
  record Stap(int vroegst, int laatst, int plaats) implements Uitzondering.Datumhouder {
    static Stap van(Datum op, int plaats) {
      return new Stap(op.vroegst(), op.laatst(), plaats);
    }
  }

  /** A start of the awaited help. */
  record Start(Stap stap, boolean viaDoorbraak, boolean volgensKoers) {}

  final String id;
  final List<Start> starts = new ArrayList<>(1);
  final List<Stap> teruggaven = new ArrayList<>(0);
  final List<Stap> beeindigingen = new ArrayList<>(0);
  final Stemmen professional = new Stemmen();
  final Stemmen gezin = new Stemmen();
  int bepaaldVanaf = NOOIT;
  int bepaaldTot = NOOIT;
  int intakeVanaf = NOOIT;
  int intakeTot = NOOIT;
  int overbrugdVanaf = NOOIT;
  int overbrugdTot = NOOIT;

  private Hulptraject(String id) {
    this.id = id;
  }

  static void leg(List<Hulptraject> trajecten, Hulpfeit feit, int plaats) {
    van(trajecten, feit.hulp()).leg(feit, plaats);
  }

  private static Hulptraject van(List<Hulptraject> trajecten, String id) {
    for (var traject : trajecten) {
      if (traject.id.equals(id)) {
        return traject;
      }
    }
    var nieuw = new Hulptraject(id);
    trajecten.add(nieuw);
    return nieuw;
  }

  private void leg(Hulpfeit feit, int plaats) {
    var op = feit.op();
    switch (feit.soort()) {
      case HULP_BEPAALD -> bepaald(op);
      case INTAKE -> intake(op);
      case HULP_GESTART -> start((HulpGestart) feit, plaats);
      case PASSENDHEID -> stem((Passendheid) feit);
      case HULP_TERUGGEGEVEN -> teruggaven.add(Stap.van(op, plaats));
      case HULP_BEEINDIGD -> beeindigingen.add(Stap.van(op, plaats));
      default -> {
        // To be put forward or to wait after an intake changes no verdict.
      }
    }
  }

  private void bepaald(Datum op) {
    bepaaldVanaf = Math.min(bepaaldVanaf, op.vroegst());
    bepaaldTot = Math.min(bepaaldTot, op.laatst());
  }

  private void intake(Datum op) {
    intakeVanaf = Math.min(intakeVanaf, op.vroegst());
    intakeTot = Math.min(intakeTot, op.laatst());
  }

  private void start(HulpGestart feit, int plaats) {
    var op = feit.op();
    if (feit.via() == Weg.OVERBRUGGING) {
      overbrugdVanaf = Math.min(overbrugdVanaf, op.vroegst());
      overbrugdTot = Math.min(overbrugdTot, op.laatst());
    } else {
      var viaDoorbraak = feit.via() == Weg.DOORBRAAK;
      starts.add(new Start(Stap.van(op, plaats), viaDoorbraak, feit.volgensKoers()));
    }
  }

  private void stem(Passendheid feit) {
    (feit.stem() == Stem.GEZIN ? gezin : professional).leg(feit);
  }
}
