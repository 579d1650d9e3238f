package nl.tijdig.kern.dossier;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.tijdig.kern.dossier.Begeleidingsfeit.InstroomteamStart;
import nl.tijdig.kern.dossier.Beletsel.Reden;
import nl.tijdig.kern.dossier.Koersfeit.Uitleg;
import nl.tijdig.kern.dossier.Koersfeit.Urgentie;
import org.jspecify.annotations.Nullable;

/**
 * Days that cannot be right beside each other: an end before its begin, and a year that must be a
 * slip. Of an uncertain date only what is certain speaks against it.
 */
final class Tijdsbezwaren {

  /** No measure, and nothing about one, is that old (product choice). */
  private static final int EERSTE_JAAR = 1900;

  /** How much earlier than the measure a fact can be (product choice). */
  private static final int JAREN_VOORAF = 1;

  private Tijdsbezwaren() {}

  /** Adds what speaks against recording this fact. */
  static void voegToe(Dossier dossier, Gebeurtenis nieuw, List<Beletsel> bezwaren) {
    jaar(dossier, nieuw, bezwaren);
    switch (nieuw) {
      case Uitleg feit -> uitleg(feit, bezwaren);
      case InstroomteamStart feit -> {
        if (ligtVoor(feit.overdrachtVerwacht(), feit)) {
          bezwaren.add(Beletsel.van(Reden.OVERDRACHT_TE_VROEG));
        }
      }
      default -> einde(dossier, nieuw, bezwaren);
    }
  }

  private static void jaar(Dossier dossier, Gebeurtenis nieuw, List<Beletsel> bezwaren) {
    var dag = nieuw.op().laatsteDag();
    var nodigVoor = nieuw instanceof Urgentie urgentie ? urgentie.nodigVoor() : dag;
    if (dag.getYear() < EERSTE_JAAR || nodigVoor.getYear() < EERSTE_JAAR) {
      bezwaren.add(Beletsel.van(Reden.JAAR_TE_VROEG, Integer.toString(EERSTE_JAAR)));
    } else if (begin(dossier, Soort.MAATREGEL_UITGESPROKEN, Soort.GI_IN_KENNIS_GESTELD)
        .filter(begin -> dag.isBefore(begin.minusYears(JAREN_VOORAF)))
        .isPresent()) {
      bezwaren.add(Beletsel.van(Reden.VOOR_DE_MAATREGEL));
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

  /** What ends must have begun, where the dossier says when it began. */
  private static void einde(Dossier dossier, Gebeurtenis nieuw, List<Beletsel> bezwaren) {
    var begin =
        switch (nieuw.soort()) {
          case MAATREGEL_BEEINDIGD ->
              begin(dossier, Soort.MAATREGEL_UITGESPROKEN)
                  .or(() -> begin(dossier, Soort.GI_IN_KENNIS_GESTELD));
          case WACHTLIJSTBEHEER_EINDE -> begin(dossier, Soort.WACHTLIJSTBEHEER_START);
          case INSTROOMTEAM_EINDE -> begin(dossier, Soort.INSTROOMTEAM_START);
          default -> Optional.<LocalDate>empty();
        };
    if (begin.filter(dag -> nieuw.op().laatsteDag().isBefore(dag)).isPresent()) {
      bezwaren.add(
          Beletsel.van(
              nieuw.soort() == Soort.MAATREGEL_BEEINDIGD
                  ? Reden.MAATREGEL_EINDE_VOOR_BEGIN
                  : Reden.EINDE_VOOR_BEGIN));
    }
  }

  /** The first day on which one of these can have been. */
  private static Optional<LocalDate> begin(Dossier dossier, Soort... soorten) {
    return dossier.gebeurtenissen().stream()
        .filter(feit -> Arrays.asList(soorten).contains(feit.soort()))
        .map(feit -> feit.op().vroegsteDag())
        .min(Comparator.naturalOrder());
  }

  private static boolean ligtVoor(@Nullable LocalDate dag, Gebeurtenis feit) {
    return dag != null && dag.isBefore(feit.op().vroegsteDag());
  }
}
