package nl.tijdig.app.jeugdbeschermers.team;

import nl.tijdig.app.jeugdbeschermers.koppelen.Koppelvoorstel.Kind;
import nl.tijdig.kern.dossier.Eigenaar;
import nl.tijdig.kern.oordeel.Oordeel;
import org.jspecify.annotations.Nullable;

/**
 * A child without fixed jeugdbeschermer: whose it is meanwhile, and how its five-day term stands.
 *
 * @param risicoklasse hoog, midden or laag; null when nobody judged it yet, which counts as hoog
 */
record Kindzonder(Kind kind, Eigenaar eigenaar, Oordeel tijdig, @Nullable String risicoklasse) {}
