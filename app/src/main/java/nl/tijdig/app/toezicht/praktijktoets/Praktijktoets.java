package nl.tijdig.app.toezicht.praktijktoets;

import java.time.LocalDate;
import nl.tijdig.kern.tijd.Datum;
import org.jspecify.annotations.Nullable;

/**
 * A set of cases that the inspection judges.
 *
 * @param peildatum the day on which the facts are judged
 * @param referentie when the cases were looked at
 */
public record Praktijktoets(
    long id, String naam, LocalDate peildatum, Datum referentie, Herkomst herkomst) {

  /**
   * Where the cases come from.
   *
   * @param fictief whether the cases were made up for the demonstration
   * @param dossiers how many dossiers were examined, when that was stated
   * @param methode how the cases were chosen, so that anybody can choose them again
   */
  public record Herkomst(boolean fictief, @Nullable Integer dossiers, String methode) {}
}
