package nl.tijdig.app.dossier.feiten;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.tijdig.app.omgeving.Bezwaar;
import nl.tijdig.kern.dossier.Gebeurtenis;
import nl.tijdig.kern.veld.Veld;
import nl.tijdig.kern.veld.Waardevorm;
import org.jspecify.annotations.Nullable;

/** What differs between two facts of one soort, question by question. */
final class Feitverschil {

  private static final String ZIN = "ingehaald.verschil";

  private Feitverschil() {}

  static List<Bezwaar> tussen(Gebeurtenis eerst, Gebeurtenis nu) {
    var verschillen = new ArrayList<Bezwaar>();
    if (!eerst.op().equals(nu.op())) {
      verschillen.add(Bezwaar.van(ZIN, Bezwaar.van("veld.op"), eerst.op(), nu.op()));
    }
    var was = waarden(eerst);
    var is = waarden(nu);
    for (var veld : nu.soort().vorm().velden()) {
      var oud = was.get(veld.naam());
      var nieuw = is.get(veld.naam());
      if (!Objects.equals(oud, nieuw)) {
        verschillen.add(Bezwaar.van(ZIN, kop(veld), woord(veld, oud), woord(veld, nieuw)));
      }
    }
    return verschillen;
  }

  private static Map<String, Object> waarden(Gebeurtenis feit) {
    var waarden = new HashMap<String, Object>();
    feit.soort().vorm().vertel(feit, (veld, waarde) -> waarden.put(veld.naam(), waarde));
    return waarden;
  }

  private static Bezwaar kop(Veld<?, ?> veld) {
    return Bezwaar.van("veld." + veld.naam() + (veld.vorm() == Waardevorm.AANTAL ? "-aantal" : ""));
  }

  private static Object woord(Veld<?, ?> veld, @Nullable Object waarde) {
    if (waarde == null) {
      return Bezwaar.van("ingehaald.niets");
    }
    return switch (veld.vorm()) {
      case KEUZE, JA_NEE -> Bezwaar.van("keuze." + veld.inTekst(waarde));
      case MEER_KEUZES ->
          ((List<?>) waarde)
              .stream()
                  .map(deel -> Bezwaar.van("keuze." + deel))
                  .reduce((een, ander) -> Bezwaar.van("ingehaald.en", een, ander))
                  .orElseThrow();
      default -> veld.inTekst(waarde);
    };
  }
}
