package nl.tijdig.app.dossier.invoer;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.tijdig.app.dossier.Vastleggen.Regel;
import nl.tijdig.app.dossier.Vastleggen.Stuk;
import nl.tijdig.kern.dossier.Betrokkenen;
import org.jspecify.annotations.Nullable;

/**
 * The new facts of a file for one dossier, in the order of the file.
 *
 * @param nieuw who it is about when the file takes the child up; null when the dossier is there
 */
record Groep(String dossier, @Nullable Betrokkenen nieuw, List<Invoerregel> regels) {

  /** So many facts of one dossier are read in at once (product choice). */
  static final int LANGSTE = 2000;

  Groep(String dossier, @Nullable Betrokkenen nieuw) {
    this(dossier, nieuw, new ArrayList<>());
  }

  Stuk stuk() {
    return new Stuk(
        dossier,
        nieuw,
        regels.stream()
            .map(regel -> new Regel(regel.nummer(), regel.feit(), null, regel.extern()))
            .toList());
  }

  /** Lines of which another one could not be read wait until that one is right. */
  boolean wacht(Invoerfouten fouten) {
    var fout =
        regels.stream()
            .map(regel -> fouten.regelVan(regel.naam()))
            .filter(Objects::nonNull)
            .min(Long::compare);
    fout.ifPresent(op -> regels.forEach(regel -> fouten.wacht(regel.nummer(), op)));
    return fout.isPresent();
  }
}
