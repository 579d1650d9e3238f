package nl.tijdig.app.toezicht.stellingen;

import nl.tijdig.kern.tijd.Datum;
import org.jspecify.annotations.Nullable;

/**
 * What a set of totals rests on.
 *
 * @param referentie when the cases were looked at
 * @param dossiers how many dossiers were examined, when that was stated
 * @param bron where that was said
 */
public record Kader(Datum referentie, @Nullable Integer dossiers, String bron) {}
