package nl.tijdig.app.toegang;

/**
 * A GI.
 *
 * @param id inner id, by which everything points to it
 * @param naam as it is called now
 */
public record Gi(int id, String naam) {}
