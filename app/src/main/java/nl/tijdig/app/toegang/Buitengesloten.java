package nl.tijdig.app.toegang;

/**
 * The identity provider knows who this is, and Tijdig no longer lets them in: no role, or no
 * organisation. Told once at each refused login; whatever works without logging in ends with it.
 *
 * @param naam of the account that an earlier login made
 */
public record Buitengesloten(String naam) {}
