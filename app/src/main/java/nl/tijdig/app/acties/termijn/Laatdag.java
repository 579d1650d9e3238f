package nl.tijdig.app.acties.termijn;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import nl.tijdig.app.dossier.Geval;
import nl.tijdig.kern.dossier.Koersfeit.Uitleg;
import nl.tijdig.kern.dossier.Soort;
import nl.tijdig.kern.dossier.Termijnnorm;
import nl.tijdig.kern.norm.NormId;
import nl.tijdig.kern.oordeel.Oordeel;
import nl.tijdig.kern.tijd.Datum;
import org.jspecify.annotations.Nullable;

/**
 * From when open work is late. That is not always the day after the term of its norm: late asks the
 * verdict, open asks whether somebody must act (normen.md 2a).
 */
public final class Laatdag {

  private Laatdag() {}

  /**
   * The day after which this open verdict is late, never before its term.
   *
   * @return null when the promise was kept, and what is left to do has no term: a jeugdbeschermer
   *     who came in time and left, help that was determined after the three months
   */
  public static @Nullable LocalDate van(Geval geval, Oordeel oordeel) {
    var uiterlijk = oordeel.uiterlijk();
    if (uiterlijk == null) {
      return null;
    }
    return switch (oordeel.uitkomst()) {
      case VOLDAAN, NIET_VAN_TOEPASSING -> null;
      case GEMOTIVEERD -> laatste(uiterlijk, uitleg(geval, oordeel.norm()));
      case LOOPT -> laatste(uiterlijk, opvang(geval, oordeel.norm(), uiterlijk));
      case NIET_VOLDAAN, NIET_TE_BEOORDELEN -> uiterlijk.laatsteDag();
    };
  }

  private static LocalDate laatste(Datum uiterlijk, Stream<LocalDate> dagen) {
    var termijn = uiterlijk.laatsteDag();
    return dagen.filter(termijn::isBefore).max(Comparator.naturalOrder()).orElse(termijn);
  }

  /** Until when an uitleg says that it may take longer. */
  private static Stream<LocalDate> uitleg(Geval geval, NormId norm) {
    var over = norm == NormId.N3_TIJDIG ? Termijnnorm.HULP : Termijnnorm.KOERS;
    return geval.dossier().gebeurtenissen().stream()
        .filter(Uitleg.class::isInstance)
        .map(Uitleg.class::cast)
        .filter(uitleg -> uitleg.norm() == over)
        .map(Uitleg::tot);
  }

  /**
   * With wachtlijstbeheer or an instroomteam in time, norm 1 waits for real work (004:431-450): its
   * verdict runs as long as that of n1.actief.
   */
  private static Stream<LocalDate> opvang(Geval geval, NormId norm, Datum uiterlijk) {
    var actief = geval.oordeel(NormId.N1_ACTIEF).uiterlijk();
    var opgevangen =
        geval.dossier().gebeurtenissen().stream()
            .filter(feit ->
                feit.soort() == Soort.WACHTLIJSTBEHEER_START
                    || feit.soort() == Soort.INSTROOMTEAM_START)
            .anyMatch(feit -> feit.op().laatst() <= uiterlijk.laatst());
    return norm == NormId.N1_TIJDIG && opgevangen && actief != null
        ? Stream.of(actief.laatsteDag())
        : Stream.empty();
  }
}
