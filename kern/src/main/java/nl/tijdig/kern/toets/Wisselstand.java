package nl.tijdig.kern.toets;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * How far the story of n1.vast has come at the end of a day.
 *
 * @param wie the vaste jeugdbeschermer, null for nobody
 * @param sinds the day from which there was nobody with rol vast, if that still matters
 * @param open nobody came since the uncoupling, no stand-in either
 * @param ongepland how many unplanned changes there were, if that matters
 * @param gedaan the facts that changed who is coupled, or that filled a gap
 * @param geplaatst the facts that changed who is coupled, or that can have changed nothing
 */
record Wisselstand(
    int dag,
    @Nullable String wie,
    int sinds,
    boolean open,
    int ongepland,
    BitSet gedaan,
    BitSet geplaatst) {

  /** Nobody was ever coupled. */
  static final int NOG_NIET = Integer.MIN_VALUE;

  /** The day of the uncoupling no longer matters. */
  static final int OOIT = Integer.MAX_VALUE;

  static Wisselstand begin(int dag) {
    return new Wisselstand(dag, null, NOG_NIET, false, 0, new BitSet(), new BitSet());
  }

  boolean isOoitGekoppeld() {
    return sinds != NOG_NIET;
  }

  /** Nobody with rol vast any more. */
  boolean isZonder() {
    return wie == null && isOoitGekoppeld();
  }

  Wisselstand koppel(int daad, @Nullable String nieuw, int ongeplande) {
    return new Wisselstand(
        dag, nieuw, OOIT, false, ongeplande, met(gedaan, daad), met(geplaatst, daad));
  }

  Wisselstand ontkoppel(int daad, int op, int ongeplande) {
    return new Wisselstand(
        dag, null, op, true, ongeplande, met(gedaan, daad), met(geplaatst, daad));
  }

  /** A stand-in came in time; -1 when it does not matter who. */
  Wisselstand opgevangen(int inval) {
    return new Wisselstand(
        dag, wie, sinds, false, ongepland, inval < 0 ? gedaan : met(gedaan, inval), geplaatst);
  }

  /** The fact can have happened without changing anything. */
  Wisselstand vrij(int daad) {
    return geplaatst.get(daad)
        ? this
        : new Wisselstand(dag, wie, sinds, open, ongepland, gedaan, met(geplaatst, daad));
  }

  /** Where the story stands, whatever led to it. */
  record Plek(int dag, @Nullable String wie, int sinds, boolean open) {}

  Plek plek() {
    return new Plek(dag, wie, sinds, open);
  }

  /** Whether, from the same place, everything can follow that can follow from the other. */
  boolean isMinstensZoRuimAls(Wisselstand ander, boolean breekt) {
    return (breekt ? ongepland >= ander.ongepland : ongepland <= ander.ongepland)
        && isDeel(gedaan, ander.gedaan)
        && isDeel(ander.geplaatst, geplaatst);
  }

  /** At the end of a day; what is past is the same for everybody and left out. */
  Wisselstand einde(int nu, boolean isSindsVanBelang, BitSet voorbij) {
    return new Wisselstand(
        nu,
        wie,
        isSindsVanBelang || sinds == NOG_NIET ? sinds : OOIT,
        open,
        ongepland,
        zonder(gedaan, voorbij),
        zonder(geplaatst, voorbij));
  }

  private static BitSet met(BitSet bits, int bit) {
    var kopie = (BitSet) bits.clone();
    kopie.set(bit);
    return kopie;
  }

  private static BitSet zonder(BitSet bits, BitSet weg) {
    var kopie = (BitSet) bits.clone();
    kopie.andNot(weg);
    return kopie;
  }

  private static boolean isDeel(BitSet deel, BitSet geheel) {
    return zonder(deel, geheel).isEmpty();
  }
}
