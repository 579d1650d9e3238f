package nl.tijdig.app.koers.verlenging;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.tijdig.kern.dossier.Gebeurtenis;
import nl.tijdig.kern.dossier.Maatregelfeit.MaatregelUitgesproken;
import nl.tijdig.kern.dossier.Maatregelsoort;
import nl.tijdig.kern.dossier.Soort;

/**
 * The measure that runs, with its last day.
 *
 * @param einde the last day
 */
record Maatregeleinde(Maatregelsoort soort, LocalDate einde) {

  /** Of the measure pronounced last; empty when it ended, or when the court named no last day. */
  static Optional<Maatregeleinde> van(List<Gebeurtenis> feiten) {
    if (feiten.stream().anyMatch(feit -> feit.soort() == Soort.MAATREGEL_BEEINDIGD)) {
      return Optional.empty();
    }
    return feiten.stream()
        .filter(MaatregelUitgesproken.class::isInstance)
        .map(MaatregelUitgesproken.class::cast)
        .max(Comparator.comparingInt(feit -> feit.op().vroegst()))
        .flatMap(feit ->
            Optional.ofNullable(feit.einde())
                .map(einde -> new Maatregeleinde(feit.maatregel(), einde)));
  }

  boolean isVoorbij(LocalDate vandaag) {
    return einde.isBefore(vandaag);
  }
}
