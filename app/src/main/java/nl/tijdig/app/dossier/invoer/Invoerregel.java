package nl.tijdig.app.dossier.invoer;

import nl.tijdig.kern.dossier.Betrokkenen;
import nl.tijdig.kern.dossier.Gebeurtenis;
import org.jspecify.annotations.Nullable;

/**
 * One fact of a file, read.
 *
 * @param dossier number of the dossier that it belongs to; null when the child is named instead
 * @param kind own code of the GI for the child; null when the dossier is named
 * @param nieuw of a measure that takes up a child: who it is about; the GI stands open
 */
record Invoerregel(
    long nummer,
    String extern,
    @Nullable String dossier,
    @Nullable String kind,
    @Nullable Betrokkenen nieuw,
    Gebeurtenis feit) {

  /** The dossier or the child, as the file names it. */
  String naam() {
    return dossier != null ? dossier : String.valueOf(kind);
  }
}
