package nl.tijdig.kern.dossier;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.tijdig.kern.dossier.Maatregelfeit.MaatregelUitgesproken;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for a child on a day. There is always one: a child without jeugdbeschermer is
 * somebody else's until there is one (001:1015-1045; 003:1237-1241).
 *
 * @param naam the worker or organisation by name; null when the dossier gives none
 */
public record Eigenaar(Wie soort, @Nullable String naam) {

  /** Who that can be, the first that is there. */
  public enum Wie {
    JEUGDBESCHERMER,
    VERVANGER,
    INSTROOMORGANISATIE,
    INSTROOMTEAM,
    WACHTLIJSTBEHEER,
    /** The GI itself, in the person of the team manager (product choice). */
    TEAMMANAGER;

    /** Whether the child has no worker of its own yet. */
    public boolean isVoorlopig() {
      return this != JEUGDBESCHERMER;
    }
  }

  /** The owner at the end of the day. */
  public static Eigenaar van(Dossier dossier, LocalDate dag, List<Instroomstop> stops) {
    return gekoppeld(dossier, dag)
        .or(() -> instroomorganisatie(dossier, dag, stops))
        .or(() ->
            loopt(
                dossier, dag, Soort.INSTROOMTEAM_START, Soort.INSTROOMTEAM_EINDE, Wie.INSTROOMTEAM))
        .or(() ->
            loopt(
                dossier,
                dag,
                Soort.WACHTLIJSTBEHEER_START,
                Soort.WACHTLIJSTBEHEER_EINDE,
                Wie.WACHTLIJSTBEHEER))
        .orElseGet(() -> new Eigenaar(Wie.TEAMMANAGER, dossier.betrokkenen().gi()));
  }

  private static Optional<Eigenaar> gekoppeld(Dossier dossier, LocalDate dag) {
    return Koppelverloop.van(dossier.gebeurtenissen())
        .op(dag)
        .map(koppeling ->
            new Eigenaar(
                koppeling.rol() == Koppelrol.VAST ? Wie.JEUGDBESCHERMER : Wie.VERVANGER,
                koppeling.wie()));
  }

  private static Optional<Eigenaar> instroomorganisatie(
      Dossier dossier, LocalDate dag, List<Instroomstop> stops) {
    return dossier.gebeurtenissen().stream()
        .filter(MaatregelUitgesproken.class::isInstance)
        .map(feit -> feit.op().laatsteDag())
        .filter(uitspraak -> !uitspraak.isAfter(dag))
        .max(Comparator.naturalOrder())
        .flatMap(uitspraak ->
            stops.stream()
                .filter(stop -> stop.geldtVoor(dossier.betrokkenen(), uitspraak))
                .findFirst())
        .map(stop -> new Eigenaar(Wie.INSTROOMORGANISATIE, stop.instroomorganisatie()));
  }

  private static Optional<Eigenaar> loopt(
      Dossier dossier, LocalDate dag, Soort begin, Soort einde, Wie eigenaar) {
    return dossier.gebeurtenissen().stream()
        .filter(feit -> feit.soort() == begin || feit.soort() == einde)
        .filter(feit -> !feit.op().vroegsteDag().isAfter(dag))
        .max(
            Comparator.comparingInt((Gebeurtenis feit) -> feit.op().vroegst())
                .thenComparing(feit -> feit.soort() == einde))
        .filter(laatste -> laatste.soort() == begin)
        .map(laatste -> new Eigenaar(eigenaar, null));
  }
}
