package nl.tijdig.app.dossier.feiten;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.tijdig.app.dossier.Vastleggen.Formulier;
import nl.tijdig.app.dossier.Vastleggen.Keuring;
import nl.tijdig.app.dossier.Vastleggen.Regel;
import nl.tijdig.app.dossier.Vastleggen.Stap;
import nl.tijdig.app.dossier.Vastleggen.Stuk;
import nl.tijdig.app.dossier.feiten.Feitenlezer.Gelezen;
import nl.tijdig.app.omgeving.Bezwaar;
import nl.tijdig.kern.dossier.Dossier;
import nl.tijdig.kern.dossier.Gebeurtenis;
import org.jspecify.annotations.Nullable;

/**
 * Facts that were held against their dossiers, with the dossiers as they were and would be.
 *
 * @param delen in the order in which they were asked
 */
record Beproefd(List<Deel> delen) implements Keuring {

  /**
   * One dossier.
   *
   * @param gelezen what stands in the database; null when the dossier is taken up
   * @param regels those that are new: a form that came before records nothing
   */
  record Deel(
      Stuk stuk,
      @Nullable Gelezen gelezen,
      Dossier eerst,
      Dossier nu,
      List<Regel> regels,
      Map<Long, List<Bezwaar>> bezwaren) {

    /** The dossier with a fact behind the others. */
    static Dossier met(Dossier dossier, Gebeurtenis feit) {
      var samen = new ArrayList<>(dossier.gebeurtenissen());
      samen.add(feit);
      return new Dossier(dossier.id(), dossier.bron(), dossier.betrokkenen(), samen);
    }
  }

  @Override
  public Map<String, Map<Long, List<Bezwaar>>> bezwaren() {
    var alle = new LinkedHashMap<String, Map<Long, List<Bezwaar>>>();
    delen.forEach(deel -> {
      if (!deel.bezwaren().isEmpty()) {
        alle.put(deel.stuk().nummer(), deel.bezwaren());
      }
    });
    return alle;
  }

  /** Each fact of the form its own number, the same when the form is sent again. */
  static UUID nummer(Formulier formulier, Stap stap) {
    var naam = formulier.id() + "|" + stap.nummer() + "|" + stap.feit().soort().code();
    return UUID.nameUUIDFromBytes(naam.getBytes(StandardCharsets.UTF_8));
  }
}
