package nl.tijdig.kern.toets;

import java.util.HashMap;
import nl.tijdig.kern.dossier.Gebeurtenis;
import nl.tijdig.kern.tijd.Datum;
import nl.tijdig.kern.veld.Feitlezing;

/** The same gebeurtenis on another date. */
final class Verplaats {

  private Verplaats() {}

  static Gebeurtenis naar(Gebeurtenis feit, Datum op) {
    var waarden = new HashMap<String, Object>();
    feit.soort().vorm().vertel(feit, (veld, waarde) -> waarden.put(veld.naam(), waarde));
    waarden.put("op", op.toString());
    return Feitlezing.van(feit.soort().vorm(), waarden::get).feit();
  }
}
