package nl.tijdig.kern.toets;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.tijdig.kern.dossier.Hulpfeit.Passendheid;
import nl.tijdig.kern.dossier.Passendheidsoordeel;

/** What one voice said of one help, in the order of the dossier. */
final class Stemmen {

  /** Stands for "no vote" among the ordinals of the votes. */
  static final int GEEN = Passendheidsoordeel.values().length;

  private static final int NIET_PASSEND = Passendheidsoordeel.NIET_PASSEND.ordinal();
  private static final int[] ZONDER = {GEEN};

  private final List<Stemming> stemmen = new ArrayList<>(1);

  private record Stemming(int vroegst, int laatst, Passendheidsoordeel oordeel)
      implements Uitzondering.Datumhouder {}

  void leg(Passendheid feit) {
    stemmen.add(new Stemming(feit.op().vroegst(), feit.op().laatst(), feit.oordeel()));
  }

  /** What the latest vote can be, as ordinals; {@link #GEEN} for none. */
  int[] laatste(int peildatum) {
    if (stemmen.isEmpty()) {
      return ZONDER;
    }
    var enige = stemmen.getFirst();
    if (stemmen.size() == 1 && enige.laatst() <= peildatum) {
      return new int[] {enige.oordeel().ordinal()};
    }
    var mogelijk = IntStream.builder();
    var kanGeen = true;
    for (var i = 0; i < stemmen.size(); i++) {
      kanGeen &= stemmen.get(i).laatst() > peildatum;
      if (Uitzondering.kanLaatsteZijn(stemmen, i, peildatum)) {
        mogelijk.add(stemmen.get(i).oordeel().ordinal());
      }
    }
    if (kanGeen) {
      mogelijk.add(GEEN);
    }
    return mogelijk.build().distinct().toArray();
  }

  /** Whether the voice may be missing, or may have said last that the help does not fit. */
  boolean kanWerkLaten(int peildatum) {
    if (stemmen.size() == 1 && stemmen.getFirst().laatst() <= peildatum) {
      return stemmen.getFirst().oordeel() == Passendheidsoordeel.NIET_PASSEND;
    }
    for (var stem : laatste(peildatum)) {
      if (stem == GEEN || stem == NIET_PASSEND) {
        return true;
      }
    }
    return false;
  }
}
