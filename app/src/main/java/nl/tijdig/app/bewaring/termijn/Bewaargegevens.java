package nl.tijdig.app.bewaring.termijn;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.tijdig.kern.dossier.Gebeurtenis;
import nl.tijdig.kern.dossier.Maatregelfeit.MaatregelBeeindigd;
import nl.tijdig.kern.dossier.Maatregelfeit.MaatregelUitgesproken;
import nl.tijdig.kern.dossier.Maatregelsoort;
import org.jspecify.annotations.Nullable;

/**
 * What the term of a dossier depends on.
 *
 * @param geboortedatum the last day on which the child can have been born; null when unknown
 * @param einde last day of the last measure; null when it goes on or nobody knows
 * @param bewaarstop why it is held back; null when it is not
 */
record Bewaargegevens(
    Set<Maatregelsoort> maatregelen,
    @Nullable LocalDate geboortedatum,
    @Nullable LocalDate einde,
    @Nullable String bewaarstop) {

  /** Reads the measures from the facts that hold. */
  static Bewaargegevens van(
      List<Gebeurtenis> feiten, @Nullable LocalDate geboortedatum, @Nullable String bewaarstop) {
    var soorten = EnumSet.noneOf(Maatregelsoort.class);
    MaatregelUitgesproken laatste = null;
    LocalDate beeindigd = null;
    for (var feit : feiten) {
      if (feit instanceof MaatregelUitgesproken maatregel) {
        soorten.add(maatregel.maatregel());
        if (laatste == null || maatregel.op().laatsteDag().isAfter(laatste.op().laatsteDag())) {
          laatste = maatregel;
        }
      } else if (feit instanceof MaatregelBeeindigd einde) {
        var dag = einde.op().laatsteDag();
        beeindigd = beeindigd == null || dag.isAfter(beeindigd) ? dag : beeindigd;
      }
    }
    return new Bewaargegevens(
        Set.copyOf(soorten), geboortedatum, einde(laatste, beeindigd), bewaarstop);
  }

  /** An end counts unless a measure was pronounced after it. */
  private static @Nullable LocalDate einde(
      @Nullable MaatregelUitgesproken laatste, @Nullable LocalDate beeindigd) {
    if (laatste == null || beeindigd != null && !laatste.op().laatsteDag().isAfter(beeindigd)) {
      return beeindigd;
    }
    return laatste.einde();
  }
}
