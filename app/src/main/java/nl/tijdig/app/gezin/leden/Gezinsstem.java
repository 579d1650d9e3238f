package nl.tijdig.app.gezin.leden;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What somebody of the family asked or said, as staff read it. */
final class Gezinsstem {

  private Gezinsstem() {}

  /**
   * A question.
   *
   * @param van who asked, by name; null: the child itself
   * @param uiterlijk by when it is answered
   */
  record Vraag(
      long id,
      @Nullable String van,
      String tekst,
      Instant op,
      LocalDate uiterlijk,
      @Nullable String antwoord,
      @Nullable Instant beantwoordOp) {}

  /** A reaction to the fact with this volgnummer. */
  record Reactie(int volgnummer, String soort, @Nullable String van, String tekst, Instant op) {}
}
