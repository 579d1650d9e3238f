package nl.tijdig.app.dossier;

import nl.tijdig.kern.tijd.Datum;
import org.jspecify.annotations.Nullable;

/**
 * What one child is called for this reader.
 *
 * @param nummer of the dossier
 * @param code that the GI gave the child; null when the reader does not see it
 * @param naam such as "Sanne de Vries"; null when nobody recorded it or the reader may not know it
 * @param geboren may be a month or a year; null when unknown, or not for this reader
 */
public record Kindnaam(
    String nummer, @Nullable String code, @Nullable String naam, @Nullable Datum geboren) {

  /** The name, else the code, else the number of the dossier. */
  public String tekst() {
    return naam != null ? naam : code != null ? code : nummer;
  }

  /** What stands beside it in small print: code and number, as far as {@link #tekst} is neither. */
  public String bijschrift() {
    if (naam == null) {
      return code == null ? "" : nummer;
    }
    return code == null ? nummer : code + " · " + nummer;
  }

  /** For a title: "Sanne de Vries (D-001661)", or the number alone. */
  public String voluit() {
    return naam == null ? nummer : naam + " (" + nummer + ")";
  }
}
