package nl.tijdig.app.woonplaats.verrekening;

/**
 * What a gemeente paid for help, and who should have.
 *
 * @param betaler the gemeente that paid, by name
 * @param verantwoordelijk the gemeente that turned out to be responsible
 * @param centen in eurocents; more than zero
 */
public record Betaling(String betaler, String verantwoordelijk, long centen) {

  public Betaling {
    if (centen <= 0) {
      throw new IllegalArgumentException(String.valueOf(centen));
    }
  }
}
