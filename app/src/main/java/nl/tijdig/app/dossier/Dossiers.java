package nl.tijdig.app.dossier;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The dossiers as they can be read: facts, and the verdicts that follow from them. */
public interface Dossiers {

  /** Whether there is such a dossier for who asks; judges nothing. */
  boolean kent(String nummer);

  /** The facts of one dossier, without judging them. */
  Optional<Feitenblad> feiten(String nummer);

  /** One dossier with its facts, judged on its own peildatum or on today. */
  default Optional<Dossierblad> blad(String nummer) {
    return blad(nummer, null);
  }

  /** The same as it was known at the end of a day, and judged on that day; null: as it is now. */
  Optional<Dossierblad> blad(String nummer, @Nullable LocalDate gekend);

  /** These dossiers, as far as they are there, judged on today; in the order of their ids. */
  List<Dossierblad> bladen(Collection<String> nummers);

  /** The example cases of the source documents, at most two hundred. */
  List<Voorbeeld> voorbeelden();

  /** An example case by name. */
  record Voorbeeld(String nummer, @Nullable String titel, @Nullable String bronregels) {}
}
