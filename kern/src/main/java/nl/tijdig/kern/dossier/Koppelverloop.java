package nl.tijdig.kern.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.tijdig.kern.dossier.Begeleidingsfeit.JeugdbeschermerGekoppeld;
import nl.tijdig.kern.dossier.Begeleidingsfeit.JeugdbeschermerOntkoppeld;
import nl.tijdig.kern.dossier.Maatregelfeit.MaatregelBeeindigd;
import org.jspecify.annotations.Nullable;

/**
 * Who was coupled to a child and when. A second fixed jeugdbeschermer ends the coupling of the
 * first on that day (normen.md 4, n1.vast). Of an uncertain day the last possible one counts for
 * coupling and the first possible one for uncoupling, so that no day counts as covered that may not
 * have been (product choice).
 */
public record Koppelverloop(List<Koppeling> koppelingen) {

  /**
   * Of one day uncouplings go before couplings, and the end of the measure comes last. Who stands
   * in and is uncoupled on the very day of coupling was never coupled (product choice).
   */
  private static final Comparator<Gebeurtenis> VOLGORDE =
      Comparator.comparingInt((Gebeurtenis feit) -> feit.op().laatst())
          .thenComparingInt(Koppelverloop::rang);

  /** One worker and one child; the day of uncoupling is not covered any more. */
  public record Koppeling(String wie, Koppelrol rol, Periode periode) {

    private boolean isVast() {
      return rol == Koppelrol.VAST;
    }

    /** The same until the day before; what ended earlier stays so. */
    private Koppeling tot(LocalDate einde) {
      var laatste = einde.minusDays(1);
      var eerder = periode.tot();
      return eerder != null && eerder.isBefore(laatste)
          ? this
          : new Koppeling(wie, rol, new Periode(periode.vanaf(), laatste));
    }

    private boolean heeftDagen() {
      var tot = periode.tot();
      return tot == null || !tot.isBefore(periode.vanaf());
    }
  }

  /** Follows from the facts of a dossier; the end of the measure ends every coupling. */
  public static Koppelverloop van(List<Gebeurtenis> feiten) {
    var open = new LinkedHashMap<String, Koppeling>();
    var alle = new ArrayList<Koppeling>();
    var vergeefs = new HashMap<String, LocalDate>();
    feiten.stream()
        .sorted(VOLGORDE)
        .forEach(feit -> {
          var dag = feit.op().vroegsteDag();
          switch (feit) {
            case JeugdbeschermerGekoppeld f -> {
              if (f.rol() == Koppelrol.VAST || !f.op().laatsteDag().equals(vergeefs.get(f.wie()))) {
                koppel(f, open, alle);
              }
            }
            case JeugdbeschermerOntkoppeld f -> {
              if (!open.containsKey(f.wie())) {
                vergeefs.put(f.wie(), dag);
              }
              sluit(open.remove(f.wie()), dag, alle);
            }
            case MaatregelBeeindigd f -> {
              open.values().forEach(koppeling -> sluit(koppeling, dag, alle));
              open.clear();
            }
            default -> {}
          }
        });
    alle.addAll(open.values());
    return new Koppelverloop(alle.stream().filter(Koppeling::heeftDagen).toList());
  }

  private static int rang(Gebeurtenis feit) {
    return switch (feit.soort()) {
      case JEUGDBESCHERMER_ONTKOPPELD -> 0;
      case MAATREGEL_BEEINDIGD -> 2;
      default -> 1;
    };
  }

  private static void koppel(
      JeugdbeschermerGekoppeld feit, Map<String, Koppeling> open, List<Koppeling> alle) {
    var dag = feit.op().laatsteDag();
    var nieuw = new Koppeling(feit.wie(), feit.rol(), new Periode(dag, null));
    var eerder = open.get(feit.wie());
    if (eerder != null && eerder.periode().tot() == null && (eerder.isVast() || !nieuw.isVast())) {
      return;
    }
    sluit(eerder, dag, alle);
    if (nieuw.isVast()) {
      open.replaceAll((wie, ander) -> ander.isVast() ? ander.tot(dag) : ander);
    }
    open.put(feit.wie(), nieuw);
  }

  private static void sluit(@Nullable Koppeling open, LocalDate einde, List<Koppeling> alle) {
    if (open != null) {
      alle.add(open.tot(einde));
    }
  }

  /** Who is coupled on a day; a fixed jeugdbeschermer goes before one who stands in. */
  public Optional<Koppeling> op(LocalDate dag) {
    return koppelingen.stream()
        .filter(koppeling -> koppeling.periode().omvat(dag))
        .min(Comparator.comparing(Koppeling::rol));
  }

  /** Whether this worker is coupled and was not uncoupled or replaced. */
  boolean isGekoppeld(String wie) {
    return koppelingen.stream()
        .anyMatch(koppeling -> koppeling.wie().equals(wie) && koppeling.periode().tot() == null);
  }
}
