package nl.tijdig.app.woonplaats.bepalen;

import java.time.LocalDate;
import java.util.Optional;
import nl.tijdig.berichten.ijw.verloop.Antwoordtermijn;

/**
 * How a gemeente refuses a request because another one pays: reason 8, with that gemeente in the
 * message (iJw OP359, TR377).
 *
 * @param gemeente the gemeente that pays
 * @param uiterlijk the last day on which it may say so
 */
public record Woonafwijzing(String gemeente, LocalDate uiterlijk) {

  /** The reason in the list of iJw. */
  public static final String REDEN = "8";

  /**
   * What the gemeente that was asked may answer; empty when it may not refuse on this ground,
   * because it pays itself or because nobody can be named.
   *
   * @param ontvangen the day on which the request came in
   */
  public static Optional<Woonafwijzing> van(
      String gevraagd, LocalDate ontvangen, Woonbesluit besluit) {
    return Optional.ofNullable(besluit.gemeente())
        .filter(gemeente -> !gemeente.equals(gevraagd))
        .map(gemeente ->
            new Woonafwijzing(gemeente, Antwoordtermijn.WOONPLAATSONDERZOEK.uiterlijk(ontvangen)));
  }
}
