package nl.tijdig.app.dossier.blad;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.tijdig.kern.dossier.Gebeurtenis;
import nl.tijdig.kern.norm.Norm;
import nl.tijdig.kern.norm.Normen;
import nl.tijdig.kern.oordeel.Oordeel;
import nl.tijdig.kern.tijd.Eenheid;
import nl.tijdig.kern.tijd.Kalender;
import nl.tijdig.kern.tijd.Termijn;
import org.jspecify.annotations.Nullable;

/**
 * A verdict with the rule behind it, for the explanation on the page.
 *
 * @param overgeslagen feestdagen between start and due day that did not count as werkdag
 * @param bewijs the facts used, as sentences with their day
 */
record Oordeelregel(Oordeel oordeel, Norm norm, List<String> overgeslagen, List<String> bewijs) {

  static Oordeelregel van(Oordeel oordeel, Function<Gebeurtenis, String> zin) {
    var norm = Normen.van(oordeel.norm());
    return new Oordeelregel(
        oordeel,
        norm,
        overgeslagen(oordeel, norm.termijn()),
        oordeel.bewijs().stream().map(zin).toList());
  }

  private static List<String> overgeslagen(Oordeel oordeel, @Nullable Termijn termijn) {
    var aanvang = oordeel.aanvang();
    var uiterlijk = oordeel.uiterlijk();
    var gevonden = new ArrayList<String>();
    if (aanvang != null
        && uiterlijk != null
        && termijn != null
        && termijn.eenheid() == Eenheid.WERKDAGEN) {
      for (var dag = aanvang.vroegst() + 1; dag < uiterlijk.laatst(); dag++) {
        var reden = Kalender.waaromGeenWerkdag(dag);
        if (reden != null && Character.isUpperCase(reden.charAt(0))) {
          gevonden.add(reden);
        }
      }
    }
    return List.copyOf(gevonden);
  }
}
