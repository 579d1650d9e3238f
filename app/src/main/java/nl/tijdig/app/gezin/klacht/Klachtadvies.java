package nl.tijdig.app.gezin.klacht;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.tijdig.app.gezin.klacht.Klachtregel.Wat;
import org.jspecify.annotations.Nullable;

/**
 * What the decision table says to who asks.
 *
 * @param weg where to go
 * @param termijn the term in which one must complain; null when the table gives none
 * @param uiterlijk the last day of that term; null when it is not known when it happened
 * @param letOp what may stand in the way
 */
record Klachtadvies(
    Klachtvraag vraag,
    Klachtregel weg,
    @Nullable Klachtregel termijn,
    @Nullable LocalDate uiterlijk,
    List<Klachtregel> letOp) {

  static Klachtadvies van(Klachtvraag vraag) {
    var weg = regels(vraag, Wat.WEG).getFirst();
    var termijn = regels(vraag, Wat.TERMIJN).stream().findFirst();
    return new Klachtadvies(
        vraag,
        weg,
        termijn.orElse(null),
        termijn.flatMap(regel -> uiterlijk(regel, vraag)).orElse(null),
        regels(vraag, Wat.LET_OP));
  }

  private static List<Klachtregel> regels(Klachtvraag vraag, Wat wat) {
    return Klachtregels.alle().stream()
        .filter(regel -> regel.wat() == wat && regel.past(vraag))
        .toList();
  }

  private static Optional<LocalDate> uiterlijk(Klachtregel regel, Klachtvraag vraag) {
    var gebeurd = vraag.gebeurd();
    return regel.binnen() == null || gebeurd == null
        ? Optional.empty()
        : Optional.of(regel.binnen().uiterlijk(gebeurd));
  }

  /** Whether the last day has passed on the day of the complaint. */
  public boolean isTeLaat() {
    return uiterlijk != null && uiterlijk.isBefore(vraag.klachtdag());
  }
}
