package nl.tijdig.app.koers.gezinsplan;

import java.sql.Timestamp;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who directs the plan of a family.
 *
 * @param id of this line
 * @param reden why they took the place of the one before; null for the first
 * @param op the moment of recording
 */
record Regie(
    long id,
    String naam,
    String organisatie,
    LocalDate vanaf,
    @Nullable String reden,
    String door,
    Timestamp op) {}
