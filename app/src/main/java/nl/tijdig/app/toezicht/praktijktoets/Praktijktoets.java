package nl.tijdig.app.toezicht.praktijktoets;

import java.time.LocalDate;
import java.util.Locale;
import nl.tijdig.kern.tijd.Datum;
import org.jspecify.annotations.Nullable;

/**
 * A set of cases that the inspection judges.
 *
 * @param peildatum the day on which the facts are judged
 * @param referentie when the cases were looked at
 */
public record Praktijktoets(
    long id, String naam, LocalDate peildatum, Datum referentie, Herkomst herkomst, Opzet opzet) {

  /**
   * Where the cases come from.
   *
   * @param fictief whether the cases were made up for the demonstration
   * @param dossiers how many dossiers were examined, when that was stated
   * @param methode how the cases were chosen, so that anybody can choose them again
   */
  public record Herkomst(boolean fictief, @Nullable Integer dossiers, String methode) {}

  /**
   * How it was set up.
   *
   * @param berekend when an inspector sees the computed verdict
   * @param door the account that set it up
   */
  public record Opzet(Berekend berekend, String door) {}

  /** When an inspector sees the computed verdict of a case; the inspection chooses per test. */
  public enum Berekend {
    /** Only beside a judgement of one's own, so that it cannot steer it. */
    NA,
    METEEN;

    /** The word in the database and on forms. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The one with this code; without a choice it does not steer. */
    public static Berekend van(@Nullable String code) {
      return METEEN.code().equals(code) ? METEEN : NA;
    }
  }
}
