package nl.tijdig.app.jeugdbeschermers.vervanging;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days on which somebody is away, and who stands in.
 *
 * @param id of the absence; zero for one that is not recorded yet
 * @param tot last day away; null when nobody knows yet
 */
public record Verlof(
    long id, String wie, LocalDate vanaf, @Nullable LocalDate tot, @Nullable String vervanger) {

  Dagen dagen() {
    return Dagen.van(vanaf, tot);
  }
}
