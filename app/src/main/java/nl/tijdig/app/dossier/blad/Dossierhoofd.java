package nl.tijdig.app.dossier.blad;

import nl.tijdig.app.dossier.Kindnaam;
import nl.tijdig.kern.dossier.Overdracht;
import org.jspecify.annotations.Nullable;

/**
 * The top of the page of a dossier.
 *
 * @param jeugdregio by name
 * @param verantwoordelijke null for a case from a report
 * @param maatregel null when none was recorded
 * @param overdracht the handover that did not happen; null when nothing is overdue
 * @param namen what the codes in the facts stand for
 */
record Dossierhoofd(
    Kindnaam kind,
    @Nullable String jeugdregio,
    @Nullable Verantwoordelijke verantwoordelijke,
    @Nullable Maatregelstand maatregel,
    @Nullable Overdracht overdracht,
    Dossiernamen namen) {}
