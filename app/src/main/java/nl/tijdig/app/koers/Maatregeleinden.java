package nl.tijdig.app.koers;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/**
 * Until when measures last, for a list of children; a page asks under the name {@code
 * maatregeleinden}.
 */
public interface Maatregeleinden {

  /** The last day by number of the dossier; who has none, or of whom nobody knows, is left out. */
  Map<String, LocalDate> van(Collection<String> nummers);
}
