package nl.tijdig.app.wachtlijst.lijst;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What of the list is looked for, as it stands in the address.
 *
 * @param soort jeugdbeschermer or hulp; anything else is the first
 * @param q in the number or the code of the child
 * @param jeugdregio CBS code; empty: all
 * @param trap the word of a step; empty: all
 */
record Wachtfilter(
    @Nullable String soort,
    @Nullable String q,
    @Nullable String jeugdregio,
    @Nullable String trap) {

  private static final String JEUGDBESCHERMER = "jeugdbeschermer";
  private static final String HULP = "hulp";

  Wachtfilter {
    soort = HULP.equals(soort) ? HULP : JEUGDBESCHERMER;
    q = Objects.requireNonNullElse(q, "").strip();
    jeugdregio = Objects.requireNonNullElse(jeugdregio, "");
    trap = trap != null && Trap.CODES.contains(trap) ? trap : "";
  }

  public boolean isHulp() {
    return HULP.equals(soort);
  }

  /** The number of the step in the database; null: all. */
  @Nullable Integer trapnummer() {
    return "".equals(trap) ? null : Trap.CODES.indexOf(trap);
  }

  /** What was typed as a pattern in which its own signs mean nothing. */
  String patroon() {
    return "%" + Objects.requireNonNull(q).replaceAll("([\\\\%_])", "\\\\$1") + "%";
  }
}
