package nl.tijdig.app.koers.cijfers;

/**
 * How the koersen of one GI were made; each number is a part of {@code koersen}.
 *
 * @param gi the GI by name
 * @param kindGesproken the child was spoken with
 * @param familiegroepsplan the family was offered to make a plan of its own
 * @param netwerk the network was asked
 */
record Koersaandeel(String gi, int koersen, int kindGesproken, int familiegroepsplan, int netwerk) {

  private static final int HEEL = 100;

  /** A part in whole percents, rounded. */
  public long procent(int deel) {
    return Math.round((double) HEEL * deel / koersen);
  }
}
