package nl.tijdig.app.acties;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody has to do.
 *
 * @param dossier number of the dossier
 * @param rol the role that must act
 * @param wie the person, as named in facts
 * @param grond norm and source line, or product choice
 * @param uiterlijk the last day of its term
 * @param laatNa the day after which it is late; null when what is left to do has no term
 */
public record Actie(
    long id,
    String soort,
    String dossier,
    String kenmerk,
    String rol,
    @Nullable String wie,
    String grond,
    LocalDate uiterlijk,
    @Nullable LocalDate laatNa) {}
