package nl.tijdig.berichten.dossiers;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one value of the input, and where.
 *
 * @param regel line number, from 1
 * @param dossier id of the dossier, when it could be read
 * @param plaats place within the line, such as {@code gebeurtenissen[3].op}
 * @param waarde the value found, shortened
 * @param melding what is wrong and what to do, in Dutch
 */
public record Fout(
    long regel, @Nullable String dossier, String plaats, @Nullable String waarde, String melding) {

  @Override
  public String toString() {
    return "regel "
        + regel
        + (dossier == null ? "" : ", dossier " + dossier)
        + (plaats.isEmpty() ? "" : ", " + plaats)
        + ": "
        + melding
        + (waarde == null ? "" : " (gevonden: " + waarde + ")");
  }
}
