package nl.tijdig.app.bewaring.termijn;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import nl.tijdig.kern.dossier.Maatregelsoort;
import org.jspecify.annotations.Nullable;

/**
 * How long a dossier with these measures is kept; configuration, with its source.
 *
 * @param jaren full years after the event
 * @param bron where the term comes from
 */
record Bewaartermijn(
    Set<Maatregelsoort> maatregelen, Vanaf vanaf, int jaren, Grens grens, String bron) {

  private static final int MEERDERJARIG = 18;
  private static final MonthDay SCHRIKKELDAG = MonthDay.of(2, 29);

  public Bewaartermijn {
    if (maatregelen.isEmpty() || jaren < 0 || bron.isBlank()) {
      throw new IllegalArgumentException(
          "een bewaartermijn heeft maatregelen, een aantal jaren en een bron");
    }
    maatregelen = Collections.unmodifiableSet(EnumSet.copyOf(maatregelen));
  }

  /** The event from which the years count. */
  public enum Vanaf {
    GEBOORTE,
    MEERDERJARIGHEID,
    EINDE_MAATREGEL;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whether the source says how long at least, or how long at most. */
  public enum Grens {
    MINSTENS,
    HOOGSTENS;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The first day on which this term is over; null when the event is not known. */
  @Nullable LocalDate over(Bewaargegevens gegevens) {
    var geboren = gegevens.geboortedatum();
    var einde = gegevens.einde();
    return switch (vanaf) {
      case GEBOORTE -> geboren == null ? null : verjaardag(geboren, jaren);
      case MEERDERJARIGHEID -> geboren == null ? null : verjaardag(geboren, MEERDERJARIG + jaren);
      case EINDE_MAATREGEL -> einde == null ? null : einde.plusYears(jaren).plusDays(1);
    };
  }

  /** Who was born on 29 February turns a year older on 1 March when there is no such day. */
  static LocalDate verjaardag(LocalDate geboren, int jaren) {
    var dag = geboren.plusYears(jaren);
    return MonthDay.from(geboren).equals(SCHRIKKELDAG) && !dag.isLeapYear() ? dag.plusDays(1) : dag;
  }
}
