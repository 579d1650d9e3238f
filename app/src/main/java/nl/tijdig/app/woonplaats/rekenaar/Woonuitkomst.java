package nl.tijdig.app.woonplaats.rekenaar;

import java.util.List;
import nl.tijdig.app.woonplaats.bepalen.VoorlopigeBetaler;
import nl.tijdig.app.woonplaats.bepalen.Woonafwijzing;
import nl.tijdig.app.woonplaats.bepalen.Woonbesluit;
import nl.tijdig.app.woonplaats.bepalen.Woongrond;
import nl.tijdig.app.woonplaats.feiten.Woonvraag;
import nl.tijdig.app.woonplaats.verrekening.Verrekening;
import org.jspecify.annotations.Nullable;

/**
 * What the page says.
 *
 * @param afwijzing null when the gemeente that was asked may not refuse, or none was named
 * @param betaler null when there is no disagreement, or nobody can be named
 * @param verrekening null when there is not enough known to settle
 */
record Woonuitkomst(
    Woonvraag vraag,
    Woonkwestie kwestie,
    Woonbesluit besluit,
    List<Stapregel> stappen,
    @Nullable Woonafwijzing afwijzing,
    @Nullable VoorlopigeBetaler betaler,
    @Nullable Verrekening verrekening) {

  /** A step in words. */
  record Stapregel(Woongrond grond, String zin) {}
}
