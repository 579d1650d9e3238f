package nl.tijdig.kern.toets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.tijdig.kern.dossier.Dossier;
import nl.tijdig.kern.dossier.Gebeurtenis;
import nl.tijdig.kern.norm.NormId;
import nl.tijdig.kern.oordeel.Kenmerk;
import nl.tijdig.kern.oordeel.Oordeel;
import nl.tijdig.kern.oordeel.Uitkomst;
import nl.tijdig.kern.tijd.Datum;
import org.jspecify.annotations.Nullable;

/** Judges every completion of the uncertain dates, one by one: slow, and plainly right. */
final class Opsomming {

  private static final int NORMEN = NormId.values().length;

  private final List<Samen> samen = new ArrayList<>();

  /** What the completions give for one norm. */
  static final class Samen {

    private final EnumSet<Uitkomst> uitkomsten = EnumSet.noneOf(Uitkomst.class);
    private final EnumSet<Kenmerk> kenmerken = EnumSet.allOf(Kenmerk.class);
    private final Set<String> ontbreekt = new TreeSet<>();
    private final Grenzen aanvang = new Grenzen();
    private final Grenzen uiterlijk = new Grenzen();
    private final Grenzen op = new Grenzen();
    private final Grenzen teLaat = new Grenzen();
    private boolean open;

    private void tel(Oordeel oordeel) {
      uitkomsten.add(oordeel.uitkomst());
      kenmerken.retainAll(oordeel.kenmerken());
      ontbreekt.addAll(oordeel.ontbreekt());
      open |= oordeel.open();
      aanvang.tel(oordeel.aanvang());
      uiterlijk.tel(oordeel.uiterlijk());
      op.tel(oordeel.op());
      var laat = oordeel.teLaat();
      teLaat.tel(laat == null ? null : new Datum(laat.minstens(), laat.hoogstens()));
    }

    Uitkomst uitkomst() {
      return isEenduidig() ? uitkomsten.iterator().next() : Uitkomst.NIET_TE_BEOORDELEN;
    }

    boolean isEenduidig() {
      return uitkomsten.size() == 1;
    }

    Set<Kenmerk> kenmerken() {
      return kenmerken;
    }

    /** What is missing in some completion. */
    Set<String> ontbreekt() {
      return ontbreekt;
    }

    /** Open when it is so in some completion. */
    boolean open() {
      return open;
    }

    @Nullable Datum aanvang() {
      return aanvang.interval();
    }

    @Nullable Datum uiterlijk() {
      return uiterlijk.interval();
    }

    @Nullable Datum op() {
      return op.interval();
    }

    /** As an interval of numbers. */
    @Nullable Datum teLaat() {
      return teLaat.interval();
    }
  }

  /** The least and the most of what was told. */
  private static final class Grenzen {

    private int minstens = Integer.MAX_VALUE;
    private int hoogstens = Integer.MIN_VALUE;

    void tel(@Nullable Datum datum) {
      if (datum != null) {
        minstens = Math.min(minstens, datum.vroegst());
        hoogstens = Math.max(hoogstens, datum.laatst());
      }
    }

    @Nullable Datum interval() {
      return minstens <= hoogstens ? new Datum(minstens, hoogstens) : null;
    }
  }

  Opsomming(Dossier dossier, LocalDate peildatum) {
    for (var i = 0; i < NORMEN; i++) {
      samen.add(new Samen());
    }
    elk(dossier, new ArrayList<>(dossier.gebeurtenissen()), 0, peildatum);
  }

  private void elk(Dossier dossier, List<Gebeurtenis> feiten, int plaats, LocalDate peildatum) {
    if (plaats == feiten.size()) {
      Toetser.toets(Willekeur.dossier(dossier.bron(), feiten), peildatum)
          .forEach(oordeel -> van(oordeel.norm()).tel(oordeel));
      return;
    }
    var feit = feiten.get(plaats);
    for (var dag = feit.op().vroegst(); dag <= feit.op().laatst(); dag++) {
      feiten.set(plaats, Verplaats.naar(feit, Datum.op(dag)));
      elk(dossier, feiten, plaats + 1, peildatum);
    }
    feiten.set(plaats, feit);
  }

  Samen van(NormId norm) {
    return samen.get(norm.ordinal());
  }
}
