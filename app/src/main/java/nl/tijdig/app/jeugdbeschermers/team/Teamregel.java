package nl.tijdig.app.jeugdbeschermers.team;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A name under which children of a GI stand, or a worker without children.
 *
 * @param wie the name in facts; null for the children without fixed jeugdbeschermer
 * @param kinderen with a running measure
 * @param termijnen children of whom a term runs out within seven days
 * @param eerste the first of those days
 * @param werker who it is; null when nobody took this name up in the team
 */
public record Teamregel(
    @Nullable String wie,
    int kinderen,
    int termijnen,
    @Nullable LocalDate eerste,
    @Nullable Jeugdbeschermer werker) {

  /** The name that people say. */
  public String naam() {
    return werker != null ? werker.naam() : wie == null ? "" : wie;
  }

  /** Children stand under a name that is nobody in the team. */
  boolean isOnbekend() {
    return wie != null && werker == null;
  }

  boolean isOverbelast() {
    return werker != null && werker.isOverbelast();
  }
}
