package nl.tijdig.app.wachtlijst.brief;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A letter that was sent.
 *
 * @param nummer of the dossier
 * @param door who sent it
 * @param isVertrokken whether the contact works here no more on the promised day
 */
record Briefregel(
    long id,
    String nummer,
    String contact,
    String contactnaam,
    String telefoon,
    LocalDate verwacht,
    String klasse,
    String rechten,
    String klacht,
    String door,
    Instant op,
    boolean isVertrokken) {}
