package nl.tijdig.berichten.dossiers;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.tijdig.kern.dossier.Soort;
import nl.tijdig.kern.veld.Veld;

/**
 * The names that a gebeurtenis can have as a key, each with a rank: soort, op, and then those of
 * all descriptions.
 */
final class Veldnamen {

  static final int SOORT = 0;
  private static final int OP = 1;

  /** By rank. */
  static final List<String> ALLE =
      Stream.concat(
              Stream.of("soort", "op"),
              Arrays.stream(Soort.values())
                  .flatMap(soort -> soort.vorm().velden().stream())
                  .map(Veld::naam))
          .distinct()
          .toList();

  /** Where the day stands, of a gebeurtenis of which the soort is not known. */
  static final int[] ALLEEN_OP = {OP};

  /** Where the soort stands itself. */
  static final int[] ALLEEN_SOORT = {SOORT};

  private static final int[][] RANGEN =
      Arrays.stream(Soort.values()).map(Veldnamen::tel).toArray(int[][]::new);

  private Veldnamen() {}

  /** The ranks of the day and the fields of this soort, in their order. */
  static int[] rangen(Soort soort) {
    return RANGEN[soort.ordinal()];
  }

  private static int[] tel(Soort soort) {
    var velden = soort.vorm().velden().stream().mapToInt(veld -> ALLE.indexOf(veld.naam()));
    return IntStream.concat(Arrays.stream(ALLEEN_OP), velden).toArray();
  }
}
