package nl.tijdig.cli.genereer;

/**
 * The workers among whom the children of a GI are spread.
 *
 * @param eerste number of the first of them
 * @param aantal how many
 */
record Werkerkeuze(long eerste, int aantal) {

  /** Children of one worker when there are enough of them. */
  private static final int KINDEREN = 15;

  /** The same few for a whole GI. */
  static Werkerkeuze weinig(int gewicht) {
    return new Werkerkeuze(100L * gewicht, 4 * gewicht);
  }

  /** Four of a team: dossiers with numbers near each other have the same ones. */
  static Werkerkeuze vanBlok(int gewicht, long nummer) {
    var team = 4;
    var blok = nummer * gewicht / (100L * KINDEREN * team);
    return new Werkerkeuze(100L * gewicht + blok * team, team);
  }

  String kies(Lot lot) {
    return "JB-" + (eerste + lot.tot(aantal));
  }
}
