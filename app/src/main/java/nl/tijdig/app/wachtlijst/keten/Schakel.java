package nl.tijdig.app.wachtlijst.keten;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing holds another up (004:954-957, 004:1628-1629).
 *
 * @param id of the line
 * @param hulp the help that waits
 * @param doorHulp the help that must start first; null when it is something else
 * @param doorWat what must be solved first, such as "waar het kind gaat wonen"; null when it is a
 *     help
 */
record Schakel(
    long id,
    String hulp,
    @Nullable String doorHulp,
    @Nullable String doorWat,
    String door,
    Instant op) {

  /** What comes first, as one name; a help and an obstacle of the same name are two. */
  String eerst() {
    return doorHulp == null ? "wat " + doorWat : knoop(doorHulp);
  }

  static String knoop(String hulp) {
    return "hulp " + hulp;
  }
}
