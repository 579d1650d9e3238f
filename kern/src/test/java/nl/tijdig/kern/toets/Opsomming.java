package nl.tijdig.kern.toets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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

  private final List<EnumSet<Uitkomst>> uitkomsten = new ArrayList<>();
  private final List<EnumSet<Kenmerk>> kenmerken = new ArrayList<>();
  private final boolean[] open = new boolean[NORMEN];
  private final int[] eerste = new int[NORMEN];
  private final int[] laatste = new int[NORMEN];

  Opsomming(Dossier dossier, LocalDate peildatum) {
    for (var i = 0; i < NORMEN; i++) {
      uitkomsten.add(EnumSet.noneOf(Uitkomst.class));
      kenmerken.add(EnumSet.allOf(Kenmerk.class));
    }
    Arrays.fill(eerste, Integer.MAX_VALUE);
    Arrays.fill(laatste, Integer.MIN_VALUE);
    elk(dossier, new ArrayList<>(dossier.gebeurtenissen()), 0, peildatum);
  }

  private void elk(Dossier dossier, List<Gebeurtenis> feiten, int plaats, LocalDate peildatum) {
    if (plaats == feiten.size()) {
      Toetser.toets(Willekeur.dossier(dossier.bron(), feiten), peildatum).forEach(this::tel);
      return;
    }
    var feit = feiten.get(plaats);
    for (var dag = feit.op().vroegst(); dag <= feit.op().laatst(); dag++) {
      feiten.set(plaats, Verplaats.naar(feit, Datum.op(dag)));
      elk(dossier, feiten, plaats + 1, peildatum);
    }
    feiten.set(plaats, feit);
  }

  private void tel(Oordeel oordeel) {
    var i = oordeel.norm().ordinal();
    uitkomsten.get(i).add(oordeel.uitkomst());
    kenmerken.get(i).retainAll(oordeel.kenmerken());
    open[i] |= oordeel.open();
    var uiterlijk = oordeel.uiterlijk();
    if (uiterlijk != null) {
      eerste[i] = Math.min(eerste[i], uiterlijk.vroegst());
      laatste[i] = Math.max(laatste[i], uiterlijk.laatst());
    }
  }

  Uitkomst uitkomst(NormId norm) {
    var gevonden = uitkomsten.get(norm.ordinal());
    return gevonden.size() == 1 ? gevonden.iterator().next() : Uitkomst.NIET_TE_BEOORDELEN;
  }

  /** Open when it is so in some completion. */
  boolean open(NormId norm) {
    return open[norm.ordinal()];
  }

  Set<Kenmerk> kenmerken(NormId norm) {
    return kenmerken.get(norm.ordinal());
  }

  @Nullable Datum uiterlijk(NormId norm) {
    var i = norm.ordinal();
    return eerste[i] <= laatste[i] ? new Datum(eerste[i], laatste[i]) : null;
  }
}
