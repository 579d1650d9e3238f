package nl.tijdig.app.dossier;

import java.util.List;
import nl.tijdig.kern.dossier.Dossier;

/**
 * A dossier to be taken up.
 *
 * @param gegevens each gebeurtenis as JSON, in the order of the dossier, with all that came with it
 */
public record Opname(Dossier dossier, Achtergrond achtergrond, List<String> gegevens) {}
