package nl.tijdig.app.organisaties;

import java.util.List;

/**
 * What speaks against an entry.
 *
 * @param zin the sentence in the texts, naming the field and the remedy
 * @param gegevens what stands in the sentence; a day is shown as the reader says it
 */
public record Bezwaar(String zin, List<Object> gegevens) {

  public Bezwaar {
    gegevens = List.copyOf(gegevens);
  }

  public static Bezwaar van(String zin, Object... gegevens) {
    return new Bezwaar(zin, List.of(gegevens));
  }
}
