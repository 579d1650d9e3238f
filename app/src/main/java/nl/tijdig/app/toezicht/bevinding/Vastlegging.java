package nl.tijdig.app.toezicht.bevinding;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A bevinding as it was recorded.
 *
 * @param id a later one has a higher number
 * @param reden why it replaced an earlier one; null for the first
 * @param geldt whether no later one replaced it
 */
public record Vastlegging(
    long id, Bevinding bevinding, @Nullable String reden, boolean geldt, String door, Instant op) {}
