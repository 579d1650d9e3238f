package nl.tijdig.app.toezicht.controle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.tijdig.app.toezicht.bevinding.Aspect;
import nl.tijdig.app.toezicht.stellingen.GesteldTotaal;
import nl.tijdig.app.toezicht.stellingen.Paar;
import nl.tijdig.app.toezicht.stellingen.Stellingopgave;
import nl.tijdig.app.toezicht.stellingen.Telgroep;
import org.jspecify.annotations.Nullable;

/** Do the parts per GI, and those per jeugdregio, add up to the total? */
final class Optelling {

  private Optelling() {}

  static Stream<Signaal> controleer(Stellingopgave opgave) {
    return Arrays.stream(Aspect.values())
        .flatMap(aspect ->
            Stream.of(Telgroep.Soort.GI, Telgroep.Soort.JEUGDREGIO)
                .flatMap(soort -> controleer(opgave, aspect, soort)));
  }

  private static Stream<Signaal> controleer(
      Stellingopgave opgave, Aspect aspect, Telgroep.Soort soort) {
    var totaal = opgave.totaal(aspect, Telgroep.TOTAAL);
    var delen = opgave.delen(aspect, soort);
    var gesteld = totaal.map(t -> t.aantallen().paar()).orElse(null);
    var opgeteld = opgeteld(delen);
    if (gesteld == null || delen.isEmpty() || opgeteld == null || opgeteld.equals(gesteld)) {
      return Stream.empty();
    }
    var bronnen = new ArrayList<>(totaal.map(GesteldTotaal::bron).stream().toList());
    delen.forEach(deel -> bronnen.add(deel.bron()));
    return Stream.of(
        new Signaal.DelenOngelijkTotaal(aspect, opgeteld, gesteld, List.copyOf(bronnen)));
  }

  /** The sum, or null when a part has no counts. */
  private static @Nullable Paar opgeteld(List<GesteldTotaal> delen) {
    var som = Paar.NUL;
    for (var deel : delen) {
      var paar = deel.aantallen().paar();
      if (paar == null) {
        return null;
      }
      som = som.plus(paar);
    }
    return som;
  }
}
