package nl.tijdig.app.toezicht.stellingen;

/**
 * Two statements about the same waiting children: so many received and so many helped
 * (004:313-315), and the number waiting went from so many to so many (004:350-353).
 *
 * @param bron where both were said
 */
public record Stroom(String naam, int ontvangen, int geholpen, VanNaar vanNaar, String bron) {

  /** The number waiting before and after. */
  public record VanNaar(int van, int naar) {}

  /** Who is still to be helped. */
  public int resteert() {
    return ontvangen - geholpen;
  }
}
