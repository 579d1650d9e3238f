package nl.tijdig.app.dossier.blad;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.tijdig.kern.dossier.Gebeurtenis;
import nl.tijdig.kern.dossier.Maatregelfeit.MaatregelBeeindigd;
import nl.tijdig.kern.dossier.Maatregelfeit.MaatregelUitgesproken;
import nl.tijdig.kern.dossier.Maatregelsoort;
import nl.tijdig.kern.tijd.Datum;
import org.jspecify.annotations.Nullable;

/**
 * The measure that was pronounced last, and how long it runs.
 *
 * @param tot its last day; null when the court named none
 * @param dagen from the peildatum to the last day, below zero when that has passed
 * @param beeindigd the day on which it ended; null while it runs
 */
record Maatregelstand(
    Maatregelsoort soort,
    Datum vanaf,
    @Nullable LocalDate tot,
    long dagen,
    @Nullable Datum beeindigd) {

  static Optional<Maatregelstand> van(List<Gebeurtenis> feiten, LocalDate peildatum) {
    return feiten.stream()
        .filter(MaatregelUitgesproken.class::isInstance)
        .map(MaatregelUitgesproken.class::cast)
        .max(Comparator.comparingInt(feit -> feit.op().vroegst()))
        .map(laatste ->
            new Maatregelstand(
                laatste.maatregel(),
                laatste.op(),
                laatste.einde(),
                laatste.einde() == null ? 0 : ChronoUnit.DAYS.between(peildatum, laatste.einde()),
                einde(feiten)));
  }

  private static @Nullable Datum einde(List<Gebeurtenis> feiten) {
    return feiten.stream()
        .filter(MaatregelBeeindigd.class::isInstance)
        .map(Gebeurtenis::op)
        .findFirst()
        .orElse(null);
  }
}
