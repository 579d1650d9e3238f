package nl.tijdig.app.dossier.inschrijving;

import java.util.UUID;
import nl.tijdig.kern.dossier.Gebeurtenis;
import nl.tijdig.kern.dossier.Maatregelfeit.MaatregelUitgesproken;
import org.jspecify.annotations.Nullable;

/**
 * A child with a measure that a GI takes up.
 *
 * @param opdracht the form it came with: sent again, it is the same dossier
 * @param kind own code of the GI for the child
 * @param gezin own code of the GI for the family
 * @param gemeente CBS code
 * @param jeugdregio CBS code
 * @param inKennis that the GI was informed; null when that is not known yet
 * @param door the account that records it
 */
record Inschrijfopgave(
    UUID opdracht,
    String kind,
    String gezin,
    String gemeente,
    String jeugdregio,
    MaatregelUitgesproken maatregel,
    @Nullable Gebeurtenis inKennis,
    String door) {}
