package nl.tijdig.app.jeugdbeschermers.zonder;

import nl.tijdig.app.jeugdbeschermers.koppelen.Teamkinderen.Wachtend;
import nl.tijdig.app.jeugdbeschermers.voorstel.Voorstellen.Eerste;
import nl.tijdig.kern.dossier.Eigenaar;
import nl.tijdig.kern.oordeel.Oordeel;
import org.jspecify.annotations.Nullable;

/**
 * A child without fixed jeugdbeschermer: whose it is meanwhile, how its five-day term stands, and
 * who could take it.
 *
 * @param voorstel null when nobody was asked for
 */
record Kindzonder(Wachtend kind, Eigenaar eigenaar, Oordeel tijdig, @Nullable Eerste voorstel) {

  /** hoog, midden or laag; null when nobody judged it yet, which counts as hoog. */
  public @Nullable String risicoklasse() {
    return kind.klasse();
  }
}
