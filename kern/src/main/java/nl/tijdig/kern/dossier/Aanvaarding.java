package nl.tijdig.kern.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who accepted an uitleg and when; both null while nobody has. */
public record Aanvaarding(@Nullable String door, @Nullable LocalDate op) {}
