package nl.tijdig.app.woonplaats.rekenaar;

import java.util.List;
import java.util.stream.IntStream;
import nl.tijdig.app.pagina.Antwoorden;

/**
 * The numbers of the rows of the form.
 *
 * @param open those in sight: the first, and all up to the last that was filled in
 * @param dicht those that open when somebody asks for more
 */
record Woonrijen(List<Integer> open, List<Integer> dicht) {

  static final int ADRESSEN = 6;
  static final int VERBLIJVEN = 4;
  static final List<String> ADRESVELDEN = List.of("rol", "gemeente", "zonder", "vanaf", "tot");
  static final List<String> VERBLIJFVELDEN = List.of("verblijf", "begin", "einde");

  static Woonrijen adressen(Antwoorden antwoorden) {
    return van(antwoorden, ADRESVELDEN, 2, ADRESSEN);
  }

  static Woonrijen verblijven(Antwoorden antwoorden) {
    return van(antwoorden, VERBLIJFVELDEN, 1, VERBLIJVEN);
  }

  private static Woonrijen van(Antwoorden antwoorden, List<String> velden, int minst, int meest) {
    var laatste =
        IntStream.rangeClosed(minst, meest)
            .filter(rij -> rij == minst || !isLeeg(antwoorden, velden, rij))
            .max()
            .orElse(minst);
    return new Woonrijen(
        IntStream.rangeClosed(1, laatste).boxed().toList(),
        IntStream.rangeClosed(laatste + 1, meest).boxed().toList());
  }

  /** Whether nothing was filled in on this row. */
  static boolean isLeeg(Antwoorden antwoorden, List<String> velden, int rij) {
    return velden.stream().allMatch(veld -> antwoorden.tekst(veld + rij).isEmpty());
  }
}
