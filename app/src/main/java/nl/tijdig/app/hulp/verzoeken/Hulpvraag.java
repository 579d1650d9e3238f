package nl.tijdig.app.hulp.verzoeken;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import nl.tijdig.app.dossier.Hulpvormen;
import nl.tijdig.kern.dossier.Bron;
import nl.tijdig.kern.dossier.Dossier;
import nl.tijdig.kern.dossier.Hulpfeit.HulpBepaald;
import nl.tijdig.kern.dossier.Hulpfeit.HulpGestart;
import org.jspecify.annotations.Nullable;

/**
 * The stored form of one help that was determined: what the gemeente that pays may see of it.
 *
 * @param hulp which one of the dossier it is, in the order of determining; not what a file calls it
 * @param vorm in the words of the lists; null when it has none of them
 */
record Hulpvraag(
    String hulp, @Nullable String vorm, LocalDate bepaaldOp, @Nullable LocalDate gestartOp) {

  static List<Hulpvraag> van(Dossier dossier, Hulpvormen vormen) {
    if (dossier.bron() == Bron.RECONSTRUCTIE) {
      return List.of();
    }
    var gevonden = new LinkedHashMap<String, Hulpvraag>();
    for (var feit : dossier.gebeurtenissen()) {
      if (feit instanceof HulpBepaald bepaald) {
        gevonden.putIfAbsent(
            bepaald.hulp(),
            new Hulpvraag(
                "H" + (gevonden.size() + 1),
                bepaald.vorm() == null ? null : vormen.in(bepaald.vorm()).orElse(null),
                bepaald.op().vroegsteDag(),
                start(dossier, bepaald.hulp())));
      }
    }
    return List.copyOf(gevonden.values());
  }

  private static @Nullable LocalDate start(Dossier dossier, String hulp) {
    return dossier.gebeurtenissen().stream()
        .filter(HulpGestart.class::isInstance)
        .map(HulpGestart.class::cast)
        .filter(start -> start.hulp().equals(hulp))
        .map(start -> start.op().vroegsteDag())
        .min(Comparator.naturalOrder())
        .orElse(null);
  }
}
