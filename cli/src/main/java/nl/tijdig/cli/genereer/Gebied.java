package nl.tijdig.cli.genereer;

/**
 * The nine jeugdregio's of Noord-Holland with their gemeenten (CBS codes), and how heavily each is
 * burdened in this fictitious population. Source of the codes: CBS, CC BY 4.0.
 *
 * @param gewicht share of the children, roughly by inhabitants
 * @param vertraging how much slower than elsewhere things go; 1 is average
 */
record Gebied(String jeugdregio, int gewicht, double vertraging, String... gemeenten) {

  private static final Gebied[] ALLE = {
    new Gebied("JZ13", 38, 1.0, "0363", "0362", "0358", "0384", "0437", "0451"),
    new Gebied("JZ09", 12, 1.15, "0479", "0439", "0385", "0415", "0431", "0852", "0880"),
    new Gebied("JZ16", 9, 1.15, "0402", "1942", "0406", "0376", "0417", "1696"),
    new Gebied("JZ06", 11, 1.35, "0361", "1980", "0373", "0383", "0399", "0450"),
    new Gebied("JZ05", 8, 0.95, "0405", "0420", "0388", "0432", "0498", "0532", "1598"),
    new Gebied("JZ11", 9, 1.4, "0392", "0377", "0397", "0473"),
    new Gebied("JZ10", 6, 1.3, "0375", "0396", "0453"),
    new Gebied("JZ03", 5, 0.7, "0400", "0441", "0448", "1911"),
    new Gebied("JZ15", 4, 0.75, "0394")
  };

  static Gebied kies(Lot lot) {
    var punt = lot.tot(100 + 1);
    for (var gebied : ALLE) {
      punt -= gebied.gewicht;
      if (punt < 0) {
        return gebied;
      }
    }
    return ALLE[0];
  }
}
