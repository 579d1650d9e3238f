package nl.tijdig.app.jeugdbeschermers.sluiting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.tijdig.kern.dossier.Koppelverloop;
import org.jspecify.annotations.Nullable;

/**
 * The account of a GI that stops: every day each child has a jeugdbeschermer, until the court has
 * given the last one to another GI (001:1048-1056).
 *
 * @param vanaf the first day of the transfer
 */
public record Sluiting(long id, int giId, String gi, LocalDate vanaf, List<Zaak> zaken) {

  /** One child; {@code rechtbankOp} is null while the court has not decided. */
  public record Zaak(
      String nummer,
      Koppelverloop verloop,
      @Nullable LocalDate rechtbankOp,
      @Nullable String naarGi) {}

  /** The account of one day. */
  public record Dag(LocalDate dag, int zonderJeugdbeschermer, int nogOverTeDragen) {}

  /** The cases without a jeugdbeschermer on that day. */
  public List<Zaak> zonder(LocalDate dag) {
    return zaken.stream().filter(zaak -> zaak.verloop().op(dag).isEmpty()).toList();
  }

  /** The cases that the court has not given to another GI by the end of the day. */
  public int nogOver(LocalDate dag) {
    return (int) zaken.stream().filter(zaak -> !isOver(zaak, dag)).count();
  }

  private static boolean isOver(Zaak zaak, LocalDate dag) {
    return zaak.rechtbankOp() != null && !zaak.rechtbankOp().isAfter(dag);
  }

  /** One line a day from the first day up to and including this one, or the day it closed. */
  public List<Dag> verslag(LocalDate tot) {
    var laatste = geslotenOp().filter(dag -> dag.isBefore(tot)).orElse(tot);
    return vanaf
        .datesUntil(laatste.plusDays(1))
        .map(dag -> new Dag(dag, zonder(dag).size(), nogOver(dag)))
        .toList();
  }

  /** The day of the last court transfer; empty while one court date is missing. */
  public Optional<LocalDate> geslotenOp() {
    if (zaken.stream().map(Zaak::rechtbankOp).anyMatch(Objects::isNull)) {
      return Optional.empty();
    }
    return zaken.stream()
        .map(Zaak::rechtbankOp)
        .filter(Objects::nonNull)
        .max(LocalDate::compareTo)
        .or(() -> Optional.of(vanaf));
  }

  /** Days from the first one until it closed, or until this day while it is open. */
  public long dagen(LocalDate peildatum) {
    return ChronoUnit.DAYS.between(vanaf, geslotenOp().orElse(peildatum));
  }
}
