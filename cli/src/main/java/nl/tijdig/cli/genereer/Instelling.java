package nl.tijdig.cli.genereer;

/**
 * A GI of an invented name.
 *
 * @param verloop chance in a hundred that a child loses its jeugdbeschermer in a year
 * @param traagheid how much slower than others this GI couples; 1 is average
 */
record Instelling(String naam, int gewicht, int verloop, double traagheid) {

  private static final Instelling[] ALLE = {
    new Instelling("Noorderhaven Jeugdbescherming", 38, 34, 1.2),
    new Instelling("De Lichtboei", 27, 24, 1.0),
    new Instelling("Kompas Kind en Gezin", 18, 18, 0.8),
    new Instelling("Stichting Jeugdanker", 11, 14, 0.7),
    new Instelling("De Waterkant", 6, 40, 1.5)
  };

  private static final String[] AANBIEDERS = {
    "De Wilgenhof", "Zorggroep Duinrand", "Het Kraaiennest", "Praktijk Zilvermeeuw",
    "Gezinshuis De Linde", "Jeugdkliniek Oeverzicht", "Pleegzorg Thuishaven", "Bureau Vlechtwerk"
  };

  private static final String[] VORMEN = {
    "ambulante gezinsbegeleiding",
    "systeemtherapie",
    "traumabehandeling",
    "pleegzorg",
    "gezinshuisplaatsing",
    "dagbehandeling",
    "intensieve ambulante gezinshulp",
    "begeleide omgang"
  };

  static Instelling kies(Lot lot) {
    var punt = lot.tot(100);
    for (var instelling : ALLE) {
      punt -= instelling.gewicht;
      if (punt < 0) {
        return instelling;
      }
    }
    return ALLE[0];
  }

  /** A form of help at a provider of an invented name. */
  static String hulpvorm(Lot lot) {
    return lot.uit(VORMEN) + " bij " + lot.uit(AANBIEDERS);
  }
}
