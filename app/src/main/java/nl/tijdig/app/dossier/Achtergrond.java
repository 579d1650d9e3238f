package nl.tijdig.app.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is told about a dossier beside its facts.
 *
 * @param fictief made up for the demonstration
 * @param peildatum own peildatum of a reconstructie; null: judged on today
 * @param titel one line that names a case of the seeds
 * @param verhaal the case in a few sentences
 * @param bronregels where the case stands in the source documents
 */
public record Achtergrond(
    boolean fictief,
    @Nullable LocalDate peildatum,
    @Nullable String titel,
    @Nullable String verhaal,
    @Nullable String bronregels) {

  /** A dossier that somebody took up: nothing is told beside its facts. */
  public static final Achtergrond GEEN = new Achtergrond(false, null, null, null, null);

  /** A dossier of the fictitious register. */
  public static final Achtergrond FICTIEF = new Achtergrond(true, null, null, null, null);
}
