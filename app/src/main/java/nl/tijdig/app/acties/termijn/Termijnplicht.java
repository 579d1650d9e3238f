package nl.tijdig.app.acties.termijn;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.tijdig.app.acties.Acties.Plicht;
import nl.tijdig.app.dossier.Geval;
import nl.tijdig.app.toegang.Rol;
import nl.tijdig.kern.dossier.Soort;
import nl.tijdig.kern.norm.NormId;
import nl.tijdig.kern.oordeel.Oordeel;

/**
 * Of which norms somebody can still do the work when the term has passed, and who (product choice).
 */
public final class Termijnplicht {

  /** The norms that open an action; the others say the same in other words, or look back. */
  public static final List<NormId> NORMEN =
      List.of(
          NormId.N1_TIJDIG,
          NormId.N1_ACTIEF,
          NormId.N2_TIJDIG,
          NormId.N3_TIJDIG,
          NormId.BESLUIT_CONTACT,
          NormId.JEUGDWET_PLAN,
          NormId.BESLUIT_EVALUATIE);

  private Termijnplicht() {}

  /** Whether the measure of a child of the register runs. */
  public static boolean loopt(Geval geval) {
    return geval.isRegister()
        && geval.dossier().gebeurtenissen().stream()
            .noneMatch(feit -> feit.soort() == Soort.MAATREGEL_BEEINDIGD);
  }

  /** Whether somebody must still act. */
  public static boolean isOpen(Geval geval, Oordeel oordeel) {
    return loopt(geval) && oordeel.open();
  }

  /**
   * The open verdict that is late first, of those that open an action; what has no term comes after
   * all that have one.
   */
  public static Optional<Oordeel> eerste(Geval geval) {
    return NORMEN.stream()
        .map(geval::oordeel)
        .filter(oordeel -> oordeel.uiterlijk() != null && isOpen(geval, oordeel))
        .min(
            Comparator.comparing((Oordeel oordeel) ->
                    Objects.requireNonNullElse(Laatdag.van(geval, oordeel), LocalDate.MAX))
                .thenComparingInt(Termijnplicht::laatsteDag));
  }

  private static int laatsteDag(Oordeel oordeel) {
    var uiterlijk = oordeel.uiterlijk();
    return uiterlijk == null ? Integer.MAX_VALUE : uiterlijk.laatst();
  }

  static Plicht van(Geval geval, NormId norm) {
    var gi = geval.uitvoering().gi();
    var regio = geval.dossier().betrokkenen().jeugdregio();
    var wie = geval.vaste();
    return switch (norm) {
      case N1_TIJDIG -> new Plicht(Rol.TEAMMANAGER, gi, regio, null);
      case N3_TIJDIG -> new Plicht(Rol.ZORGBEMIDDELAAR, gi, regio, null);
      default ->
          wie == null
              ? new Plicht(Rol.WACHTLIJSTBEHEERDER, gi, regio, null)
              : new Plicht(Rol.JEUGDBESCHERMER, gi, regio, wie);
    };
  }
}
