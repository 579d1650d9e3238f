package nl.tijdig.cli.genereer;

/**
 * The workers among whom the children of a GI are spread.
 *
 * @param eerste number of the first of them
 * @param aantal how many
 */
record Werkers(long eerste, int aantal) {

  /** Children of one worker when there are enough of them. */
  private static final int KINDEREN = 15;

  /** The same few for a whole GI. */
  static Werkers weinig(int gewicht) {
    return new Werkers(100L * gewicht, 4 * gewicht);
  }

  /** Four of a team: dossiers with numbers near each other have the same ones. */
  static Werkers vanBlok(int gewicht, long nummer) {
    var team = 4;
    var blok = nummer * gewicht / (100L * KINDEREN * team);
    return new Werkers(100L * gewicht + blok * team, team);
  }

  String kies(Lot lot) {
    return "JB-" + (eerste + lot.tot(aantal));
  }
}
