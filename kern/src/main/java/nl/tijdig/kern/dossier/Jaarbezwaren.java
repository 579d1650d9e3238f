package nl.tijdig.kern.dossier;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import nl.tijdig.kern.dossier.Begeleidingsfeit.Contact;
import nl.tijdig.kern.dossier.Begeleidingsfeit.InstroomteamStart;
import nl.tijdig.kern.dossier.Beletsel.Reden;
import nl.tijdig.kern.dossier.Koersfeit.Uitleg;
import nl.tijdig.kern.dossier.Koersfeit.Urgentie;
import nl.tijdig.kern.dossier.Maatregelfeit.MaatregelUitgesproken;
import nl.tijdig.kern.tijd.Datum;
import org.jspecify.annotations.Nullable;

/**
 * Years that must be a slip. A slip turns a verdict without a word, so it is asked back; where the
 * bounds lie no source says (product choice).
 */
final class Jaarbezwaren {

  /** No measure, and nothing about one, is that old. */
  private static final int EERSTE_JAAR = 1900;

  /**
   * How much earlier than the measure a fact can be. Work before it lasts some months; a year less
   * than meant falls outside for all that happens in the first half year.
   */
  private static final int MAANDEN_VOORAF = 6;

  /** How far ahead a handover, a need or an uitleg can be planned. */
  private static final int JAREN_VOORUIT = 2;

  /** How long a measure can last: custody of a newborn until it is grown up, with some room. */
  private static final int JAREN_MAATREGEL = 25;

  /** How long before the birth a measure can be pronounced for the unborn child. */
  private static final int MAANDEN_ONGEBOREN = 9;

  private static final EnumSet<Soort> BEGIN =
      EnumSet.of(Soort.MAATREGEL_UITGESPROKEN, Soort.GI_IN_KENNIS_GESTELD);

  private Jaarbezwaren() {}

  /** Adds what speaks against recording this fact. */
  static void voegToe(Dossier dossier, Gebeurtenis nieuw, List<Beletsel> bezwaren) {
    dag(dossier, nieuw.op(), "op", bezwaren);
    switch (nieuw) {
      case Urgentie feit -> {
        dag(dossier, Datum.op(feit.nodigVoor()), "nodig_voor", bezwaren);
        vooruit(feit, feit.nodigVoor(), JAREN_VOORUIT, "nodig_voor", bezwaren);
      }
      case Uitleg feit -> vooruit(feit, feit.tot(), JAREN_VOORUIT, "tot", bezwaren);
      case InstroomteamStart feit ->
          vooruit(feit, feit.overdrachtVerwacht(), JAREN_VOORUIT, "overdracht_verwacht", bezwaren);
      case MaatregelUitgesproken feit ->
          vooruit(feit, feit.einde(), JAREN_MAATREGEL, "einde", bezwaren);
      default -> {}
    }
  }

  private static void dag(Dossier dossier, Datum dag, String veld, List<Beletsel> bezwaren) {
    if (dag.vroegsteDag().getYear() < EERSTE_JAAR) {
      bezwaren.add(Beletsel.van(Reden.JAAR_TE_VROEG, Integer.toString(EERSTE_JAAR)).bij(veld));
    } else if (begin(dossier)
        .filter(begin -> dag.laatsteDag().isBefore(begin.minusMonths(MAANDEN_VOORAF)))
        .isPresent()) {
      bezwaren.add(Beletsel.van(Reden.VOOR_DE_MAATREGEL).bij(veld));
    }
  }

  private static void vooruit(
      Gebeurtenis feit, @Nullable LocalDate dag, int jaren, String veld, List<Beletsel> bezwaren) {
    if (dag != null && dag.isAfter(feit.op().laatsteDag().plusYears(jaren))) {
      bezwaren.add(Beletsel.van(Reden.JAAR_TE_LAAT, Integer.toString(jaren)).bij(veld));
    }
  }

  private static Optional<LocalDate> begin(Dossier dossier) {
    return Tijdsbezwaren.eerste(dossier, feit -> BEGIN.contains(feit.soort()));
  }

  /**
   * Adds what speaks against a fact about a child who was born on this day: nothing is earlier than
   * the birth but what belongs to a measure for the unborn child, and nobody speaks with a child
   * that is not born.
   */
  static void geboorte(Dossier dossier, Gebeurtenis nieuw, Datum geboren, List<Beletsel> bezwaren) {
    var geboorte = geboren.vroegsteDag();
    var vanaf =
        magOngeboren(dossier, nieuw, geboren) ? geboorte.minusMonths(MAANDEN_ONGEBOREN) : geboorte;
    if (nieuw.op().laatsteDag().isBefore(vanaf)) {
      bezwaren.add(Beletsel.van(Reden.VOOR_DE_GEBOORTE));
    }
  }

  private static boolean magOngeboren(Dossier dossier, Gebeurtenis nieuw, Datum geboren) {
    var isGesprekMetKind =
        nieuw instanceof Contact contact && contact.met().contains(Gesprekspartner.KIND);
    return BEGIN.contains(nieuw.soort())
        || !isGesprekMetKind
            && begin(dossier).filter(begin -> begin.isBefore(geboren.laatsteDag())).isPresent();
  }
}
