package nl.tijdig.app.woonplaats.verrekening;

/**
 * What one gemeente still pays another.
 *
 * @param centen in eurocents; more than zero
 */
public record Verrekenpost(String van, String naar, long centen) {}
