package nl.tijdig.app.wachtlijst.veiligheid;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that was agreed and found about the safety of one child; the last ones first.
 *
 * @param nu the intervention that runs; null when there is none
 */
record Veiligheidsblad(
    List<Afspraakregel> afspraken,
    List<Controleregel> controles,
    @Nullable Ingreep nu,
    List<Ingreepregel> ingrepen) {

  /** An agreement with who made it. */
  record Afspraakregel(
      @Nullable Integer dagen,
      @Nullable String wie,
      LocalDate vanaf,
      String wat,
      String door,
      Instant op) {

    Afspraak afspraak() {
      return new Afspraak(dagen, wie, vanaf, wat);
    }
  }

  /** A look with who looked. */
  record Controleregel(LocalDate dag, String uitkomst, String bevinding, String door, Instant op) {}

  /**
   * Somebody intervenes now.
   *
   * @param id of the last report
   * @param sinds of the first one
   */
  record Ingreep(long id, String wat, String eigenaar, Instant sinds) {}

  /**
   * What was reported, or done about it.
   *
   * @param eigenaar null when it is what was done
   */
  record Ingreepregel(String wat, @Nullable String eigenaar, String door, Instant op) {}

  /** The agreement that holds. */
  Optional<Afspraak> afspraak() {
    return afspraken.stream().findFirst().map(Afspraakregel::afspraak);
  }

  /** The day of the last look. */
  @Nullable LocalDate laatste() {
    return controles.isEmpty() ? null : controles.getFirst().dag();
  }

  /** By which day somebody must look; null when nothing was agreed. */
  public @Nullable LocalDate uiterlijk() {
    return afspraak().map(een -> een.uiterlijk(laatste())).orElse(null);
  }

  /** Everybody who is named, by the name in facts. */
  Collection<String> mensen() {
    var mensen = new ArrayList<String>();
    afspraken.stream().map(Afspraakregel::wie).forEach(wie -> voegToe(mensen, wie));
    ingrepen.stream().map(Ingreepregel::eigenaar).forEach(wie -> voegToe(mensen, wie));
    return mensen;
  }

  private static void voegToe(List<String> mensen, @Nullable String wie) {
    if (wie != null) {
      mensen.add(wie);
    }
  }
}
