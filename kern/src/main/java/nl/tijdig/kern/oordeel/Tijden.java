package nl.tijdig.kern.oordeel;

import java.util.List;
import nl.tijdig.kern.tijd.Datum;
import org.jspecify.annotations.Nullable;

/**
 * The dates of a verdict, and whether anybody must still act on the peildatum.
 *
 * @param aanvang the day on which the clock started
 * @param uiterlijk the due day, or the interval of due days
 * @param op the day of fulfilment
 * @param open somebody must still act (normen.md 2a); late is not the same as open
 * @param teLaat how late, when that applies
 * @param verschoven why the due day moved, such as "Tweede Kerstdag"; empty when it did not
 */
public record Tijden(
    @Nullable Datum aanvang,
    @Nullable Datum uiterlijk,
    @Nullable Datum op,
    boolean open,
    @Nullable Achterstand teLaat,
    List<String> verschoven) {}
