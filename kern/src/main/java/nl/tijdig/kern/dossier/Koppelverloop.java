package nl.tijdig.kern.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import nl.tijdig.kern.dossier.Gebeurtenis.JeugdbeschermerGekoppeld;
import nl.tijdig.kern.dossier.Gebeurtenis.JeugdbeschermerOntkoppeld;
import nl.tijdig.kern.dossier.Gebeurtenis.MaatregelBeeindigd;
import org.jspecify.annotations.Nullable;

/**
 * Who was coupled to a child and when. Of an uncertain day the last possible one counts for
 * coupling and the first possible one for uncoupling, so that no day counts as covered that may not
 * have been (product choice).
 */
public record Koppelverloop(List<Koppeling> koppelingen) {

  /** One worker and one child; the day of uncoupling is not covered any more. */
  public record Koppeling(String wie, Rol rol, Periode periode) {}

  /** Follows from the facts of a dossier; the end of the measure ends every coupling. */
  public static Koppelverloop van(List<Gebeurtenis> feiten) {
    var open = new LinkedHashMap<String, Koppeling>();
    var alle = new ArrayList<Koppeling>();
    feiten.stream()
        .sorted(Comparator.comparingInt(feit -> feit.op().laatst()))
        .forEach(feit -> {
          switch (feit) {
            case JeugdbeschermerGekoppeld f ->
                open.put(
                    f.wie(),
                    new Koppeling(f.wie(), f.rol(), new Periode(f.op().laatsteDag(), null)));
            case JeugdbeschermerOntkoppeld f -> sluit(open.remove(f.wie()), f, alle);
            case MaatregelBeeindigd f -> {
              open.values().forEach(koppeling -> sluit(koppeling, f, alle));
              open.clear();
            }
            default -> {}
          }
        });
    alle.addAll(open.values());
    return new Koppelverloop(List.copyOf(alle));
  }

  private static void sluit(@Nullable Koppeling open, Gebeurtenis einde, List<Koppeling> alle) {
    if (open != null) {
      var tot = einde.op().vroegsteDag().minusDays(1);
      if (!tot.isBefore(open.periode().vanaf())) {
        alle.add(new Koppeling(open.wie(), open.rol(), new Periode(open.periode().vanaf(), tot)));
      }
    }
  }

  /** Who is coupled on a day; a fixed jeugdbeschermer goes before one who stands in. */
  public Optional<Koppeling> op(LocalDate dag) {
    return koppelingen.stream()
        .filter(koppeling -> koppeling.periode().omvat(dag))
        .min(Comparator.comparing(Koppeling::rol));
  }
}
