package nl.tijdig.kern.toets;

import static nl.tijdig.kern.toets.Feiten.NOOIT;

import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import nl.tijdig.kern.dossier.Koersfeit.Uitleg;
import nl.tijdig.kern.dossier.Termijnnorm;
import nl.tijdig.kern.tijd.Datum;

/**
 * "Or so much earlier" and "comply or explain": what may move the six weeks and the three months.
 */
final class Uitzondering {

  /** No uitleg holds: no day is on or before this one. */
  static final int GEEN_UITLEG = Integer.MIN_VALUE;

  private static final int[] ALLEEN_DE_TERMIJN = {NOOIT};
  private static final int[] ZONDER_UITLEG = {GEEN_UITLEG};

  private Uitzondering() {}

  /** The earliest "needed by" days that may count, {@link Feiten#NOOIT} for none. */
  static int[] nodigVoor(Feiten feiten, Termijnnorm norm) {
    if (feiten.urgenties.isEmpty()) {
      return ALLEEN_DE_TERMIJN;
    }
    var zeker = NOOIT;
    var misschien = IntStream.builder();
    for (var urgentie : feiten.urgenties) {
      var dag = Datum.dagnummer(urgentie.nodigVoor());
      if (urgentie.norm() == norm && isZeker(urgentie.op(), feiten.peildatum)) {
        zeker = Math.min(zeker, dag);
      } else if (urgentie.norm() == norm) {
        misschien.add(dag);
      }
    }
    var grens = zeker;
    return samen(zeker, misschien.build().filter(dag -> dag < grens));
  }

  /** The latest days until which an uitleg may hold, {@link #GEEN_UITLEG} for none. */
  static int[] uitlegTot(Feiten feiten, Termijnnorm norm) {
    if (feiten.uitleggen.isEmpty()) {
      return ZONDER_UITLEG;
    }
    var zeker = GEEN_UITLEG;
    var misschien = IntStream.builder();
    for (var uitleg : feiten.uitleggen) {
      if (uitleg.norm() == norm && isAanvaard(uitleg, feiten.peildatum)) {
        var tot = Datum.dagnummer(uitleg.tot());
        if (isZeker(uitleg.op(), feiten.peildatum)) {
          zeker = Math.max(zeker, tot);
        } else {
          misschien.add(tot);
        }
      }
    }
    var grens = zeker;
    return samen(zeker, misschien.build().filter(dag -> dag > grens));
  }

  private static int[] samen(int zeker, IntStream misschien) {
    return IntStream.concat(IntStream.of(zeker), misschien).distinct().toArray();
  }

  private static boolean isZeker(Datum op, int peildatum) {
    return op.laatst() <= peildatum;
  }

  private static boolean isAanvaard(Uitleg uitleg, int peildatum) {
    var door = uitleg.aanvaarding().door();
    var op = uitleg.aanvaarding().op();
    return door != null
        && !door.equals(uitleg.gegevenDoor())
        && op != null
        && op.toEpochDay() <= peildatum;
  }

  /**
   * Whether an uitleg until {@code tot} covers a day of fulfilment, or the peildatum if there is
   * none.
   */
  static boolean dekt(int tot, int op, int peildatum) {
    return Math.min(op, peildatum) <= tot && (op == NOOIT || op <= tot);
  }

  /** The due day of a term that may be needed sooner, but never before its start. */
  static IntUnaryOperator uiterlijk(IntUnaryOperator termijn, int nodigVoor) {
    return start -> Math.max(start, Math.min(termijn.applyAsInt(start), nodigVoor));
  }

  /** Which of facts with these dates can be the latest by the peildatum; -1 in place of none. */
  static boolean kanLaatsteZijn(List<? extends Datumhouder> feiten, int kandidaat, int peildatum) {
    var zelf = feiten.get(kandidaat);
    var dag = Math.min(zelf.laatst(), peildatum);
    if (zelf.vroegst() > dag) {
      return false;
    }
    for (var i = 0; i < feiten.size(); i++) {
      var ander = feiten.get(i);
      var grens = i < kandidaat ? dag : dag - 1;
      if (i != kandidaat && ander.vroegst() > grens && ander.laatst() <= peildatum) {
        return false;
      }
    }
    return true;
  }

  /** Something on one of a closed set of days. */
  interface Datumhouder {
    int vroegst();

    int laatst();
  }
}
