package nl.tijdig.kern.dossier;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.tijdig.kern.dossier.Begeleidingsfeit.InstroomteamEinde;
import nl.tijdig.kern.dossier.Begeleidingsfeit.InstroomteamStart;
import nl.tijdig.kern.dossier.Begeleidingsfeit.WachtlijstbeheerEinde;
import nl.tijdig.kern.dossier.Beletsel.Reden;
import nl.tijdig.kern.dossier.Hulpstap.HulpBeeindigd;
import nl.tijdig.kern.dossier.Hulpstap.HulpTeruggegeven;
import nl.tijdig.kern.dossier.Koersfeit.Uitleg;
import nl.tijdig.kern.dossier.Maatregelfeit.MaatregelBeeindigd;
import org.jspecify.annotations.Nullable;

/**
 * Days that cannot be right beside each other: an end before its begin, and an uitleg or a handover
 * before itself. Of an uncertain date only what is certain speaks against it.
 */
final class Tijdsbezwaren {

  private Tijdsbezwaren() {}

  /** Adds what speaks against recording this fact. */
  static void voegToe(Dossier dossier, Gebeurtenis nieuw, List<Beletsel> bezwaren) {
    switch (nieuw) {
      case Uitleg feit -> uitleg(feit, bezwaren);
      case InstroomteamStart feit -> {
        if (ligtVoor(feit.overdrachtVerwacht(), feit)) {
          bezwaren.add(Beletsel.van(Reden.OVERDRACHT_TE_VROEG));
        }
      }
      case MaatregelBeeindigd feit when isTeVroeg(dossier, feit) ->
          bezwaren.add(Beletsel.van(Reden.MAATREGEL_EINDE_VOOR_BEGIN));
      default -> {
        if (isTeVroeg(dossier, nieuw)) {
          bezwaren.add(Beletsel.van(Reden.EINDE_VOOR_BEGIN));
        }
      }
    }
  }

  private static void uitleg(Uitleg feit, List<Beletsel> bezwaren) {
    if (ligtVoor(feit.tot(), feit)) {
      bezwaren.add(Beletsel.van(Reden.UITLEG_TE_KORT));
    }
    if (ligtVoor(feit.aanvaarding().op(), feit)) {
      bezwaren.add(Beletsel.van(Reden.UITLEG_EERDER_AANVAARD));
    }
  }

  private static boolean ligtVoor(@Nullable LocalDate dag, Gebeurtenis feit) {
    return dag != null && dag.isBefore(feit.op().vroegsteDag());
  }

  /** Whether this is an end that certainly lies before what the dossier says of its begin. */
  static boolean isTeVroeg(Dossier dossier, Gebeurtenis einde) {
    return begin(dossier, einde).filter(dag -> einde.op().laatsteDag().isBefore(dag)).isPresent();
  }

  /** What ends must have begun; empty for what is no end. */
  private static Optional<LocalDate> begin(Dossier dossier, Gebeurtenis einde) {
    return switch (einde) {
      case MaatregelBeeindigd feit ->
          eerste(dossier, is(Soort.MAATREGEL_UITGESPROKEN))
              .or(() -> eerste(dossier, is(Soort.GI_IN_KENNIS_GESTELD)));
      case WachtlijstbeheerEinde feit -> eerste(dossier, is(Soort.WACHTLIJSTBEHEER_START));
      case InstroomteamEinde feit -> eerste(dossier, is(Soort.INSTROOMTEAM_START));
      case HulpBeeindigd feit ->
          eerste(dossier, is(Soort.HULP_GESTART).and(over(feit.hulp())))
              .or(() -> eerste(dossier, isHulp(feit.hulp())));
      case HulpTeruggegeven feit -> eerste(dossier, isHulp(feit.hulp()));
      default -> Optional.empty();
    };
  }

  private static Predicate<Gebeurtenis> is(Soort soort) {
    return feit -> feit.soort() == soort;
  }

  private static Predicate<Gebeurtenis> over(String hulp) {
    return feit -> feit instanceof Hulpfeit ander && ander.hulp().equals(hulp);
  }

  /** Anything by which this help is there, its ends left aside. */
  private static Predicate<Gebeurtenis> isHulp(String hulp) {
    return over(hulp)
        .and(is(Soort.HULP_BEEINDIGD).negate())
        .and(is(Soort.HULP_TERUGGEGEVEN).negate());
  }

  /** The first day on which one of these can have been. */
  static Optional<LocalDate> eerste(Dossier dossier, Predicate<Gebeurtenis> welke) {
    return dossier.gebeurtenissen().stream()
        .filter(welke)
        .map(feit -> feit.op().vroegsteDag())
        .min(Comparator.naturalOrder());
  }
}
