package nl.tijdig.app.dossier;

import java.util.List;
import nl.tijdig.kern.dossier.Dossier;

/**
 * The facts of one dossier: those that hold, and those that were corrected.
 *
 * @param id inner id of the dossier
 * @param uitvoering the GI in charge
 */
public record Feitenblad(
    long id,
    Dossier dossier,
    Achtergrond achtergrond,
    Uitvoering uitvoering,
    List<Feitregel> feiten,
    List<Correctie> correcties) {}
