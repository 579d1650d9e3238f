package nl.tijdig.app.wachtlijst.spoor;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import nl.tijdig.kern.dossier.Dossier;
import nl.tijdig.kern.dossier.Gebeurtenis;
import nl.tijdig.kern.dossier.Hulpfeit;
import nl.tijdig.kern.dossier.Hulpfeit.HulpBepaald;
import nl.tijdig.kern.dossier.Hulpfeit.HulpGestart;
import nl.tijdig.kern.dossier.Hulpfeit.Passendheid;
import nl.tijdig.kern.dossier.Hulpstap.HulpBeeindigd;
import nl.tijdig.kern.dossier.Hulpstap.Intake;
import nl.tijdig.kern.dossier.Passendheidsoordeel;
import nl.tijdig.kern.dossier.Stem;
import nl.tijdig.kern.dossier.Weg;
import org.jspecify.annotations.Nullable;

/**
 * What became of one help that was determined. Of an uncertain day the first possible one counts,
 * so that nobody waits shorter on paper than they may have waited (product choice).
 *
 * @param hulp its id in the dossier
 * @param vorm as it was written down
 * @param bepaald the day on which it was first determined
 * @param intake the first intake, which is no start
 * @param gestart the first real start; bridging help is none
 * @param isBeeindigd whether it ended
 * @param isPassend false when a voice last said that it does not fit
 */
public record Hulpspoor(
    String hulp,
    @Nullable String vorm,
    LocalDate bepaald,
    @Nullable LocalDate intake,
    @Nullable LocalDate gestart,
    boolean isBeeindigd,
    boolean isPassend) {

  /** Whether the child waits for it. */
  public boolean wacht() {
    return gestart == null && !isBeeindigd;
  }

  /** Whether the child gets it now. */
  public boolean loopt() {
    return gestart != null && !isBeeindigd;
  }

  /** Each help of a dossier, in the order of determining. */
  public static List<Hulpspoor> van(Dossier dossier) {
    var feiten = dossier.gebeurtenissen();
    var sporen = new LinkedHashMap<String, Hulpspoor>();
    for (var feit : feiten) {
      if (feit instanceof HulpBepaald bepaald) {
        sporen.computeIfAbsent(
            bepaald.hulp(),
            hulp ->
                new Hulpspoor(
                    hulp,
                    bepaald.vorm(),
                    eerste(feiten, een -> een instanceof HulpBepaald, hulp, bepaald),
                    eerste(feiten, Intake.class::isInstance, hulp),
                    eerste(feiten, Hulpspoor::isStart, hulp),
                    eerste(feiten, HulpBeeindigd.class::isInstance, hulp) != null,
                    isPassend(feiten, hulp)));
      }
    }
    return List.copyOf(sporen.values());
  }

  private static boolean isStart(Hulpfeit feit) {
    return feit instanceof HulpGestart start && start.via() != Weg.OVERBRUGGING;
  }

  private static LocalDate eerste(
      List<Gebeurtenis> feiten, Predicate<Hulpfeit> soort, String hulp, HulpBepaald bekend) {
    var dag = eerste(feiten, soort, hulp);
    return dag == null ? bekend.op().vroegsteDag() : dag;
  }

  private static @Nullable LocalDate eerste(
      List<Gebeurtenis> feiten, Predicate<Hulpfeit> soort, String hulp) {
    return feiten.stream()
        .filter(Hulpfeit.class::isInstance)
        .map(Hulpfeit.class::cast)
        .filter(feit -> feit.hulp().equals(hulp) && soort.test(feit))
        .map(feit -> feit.op().vroegsteDag())
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  /** Of each voice the last word counts. */
  private static boolean isPassend(List<Gebeurtenis> feiten, String hulp) {
    var laatste = new EnumMap<Stem, Passendheid>(Stem.class);
    feiten.stream()
        .filter(Passendheid.class::isInstance)
        .map(Passendheid.class::cast)
        .filter(feit -> feit.hulp().equals(hulp))
        .sorted(Comparator.comparingInt(feit -> feit.op().laatst()))
        .forEach(feit -> laatste.put(feit.stem(), feit));
    return laatste.values().stream()
        .noneMatch(feit -> feit.oordeel() == Passendheidsoordeel.NIET_PASSEND);
  }
}
