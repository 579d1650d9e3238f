package nl.tijdig.app.omgeving;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What speaks against an entry.
 *
 * @param zin the sentence in the texts, naming the remedy
 * @param gegevens what stands in the sentence; a day is shown as the reader says it, and a bezwaar
 *     as the words behind it
 * @param veld the field of the form that it is about; null when it is about the whole
 */
public record Bezwaar(String zin, List<Object> gegevens, @Nullable String veld) {

  public Bezwaar {
    gegevens = List.copyOf(gegevens);
  }

  public static Bezwaar van(String zin, Object... gegevens) {
    return new Bezwaar(zin, List.of(gegevens), null);
  }

  /** A sentence that stands in no text, because another wrote it. */
  public static Bezwaar letterlijk(String zin) {
    return van("bezwaar.letterlijk", zin);
  }

  /** The same about one field. */
  public Bezwaar bij(String veld) {
    return new Bezwaar(zin, gegevens, veld);
  }
}
