package nl.tijdig.app.toezicht.controle;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.tijdig.app.toezicht.stellingen.GesteldTotaal;
import nl.tijdig.app.toezicht.stellingen.Paar;
import nl.tijdig.app.toezicht.stellingen.Stellingopgave;

/**
 * Can the whole of a norm follow from its aspects? A case is niet op orde as a whole when one
 * aspect is, so the aspects leave room between two bounds (D04).
 */
final class Geheel {

  private Geheel() {}

  static Stream<Signaal> controleer(Stellingopgave opgave) {
    return opgave.totalen().stream().flatMap(totaal -> controleer(opgave, totaal));
  }

  private static Stream<Signaal> controleer(Stellingopgave opgave, GesteldTotaal geheel) {
    var gesteld = geheel.aantallen().paar();
    var delen = delen(opgave, geheel);
    if (gesteld == null || delen.isEmpty()) {
      return Stream.empty();
    }
    var bereik = Implicatie.van(geheel.aspect(), gesteld.beoordeeld(), paren(delen));
    if (bereik.isEmpty() || bereik.get().bevat(gesteld.nietOpOrde())) {
      return Stream.empty();
    }
    var bronnen = Stream.concat(Stream.of(geheel), delen.stream()).map(GesteldTotaal::bron);
    return Stream.of(
        new Signaal.GeheelOngelijk(
            geheel.aspect(),
            geheel.groep(),
            gesteld.nietOpOrde(),
            bereik.get(),
            bronnen.distinct().toList()));
  }

  private static List<Paar> paren(List<GesteldTotaal> delen) {
    return delen.stream().flatMap(deel -> Stream.ofNullable(deel.aantallen().paar())).toList();
  }

  /** The aspects of the same group, or nothing when one has no counts. */
  private static List<GesteldTotaal> delen(Stellingopgave opgave, GesteldTotaal geheel) {
    var delen = new ArrayList<GesteldTotaal>();
    for (var aspect : geheel.aspect().delen()) {
      var deel = opgave.totaal(aspect, geheel.groep());
      if (deel.isEmpty() || deel.get().aantallen().paar() == null) {
        return List.of();
      }
      delen.add(deel.get());
    }
    return delen;
  }
}
