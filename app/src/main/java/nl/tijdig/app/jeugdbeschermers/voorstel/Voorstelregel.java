package nl.tijdig.app.jeugdbeschermers.voorstel;

import java.util.List;
import java.util.Objects;
import nl.tijdig.app.jeugdbeschermers.koppelen.Koppelvoorstel.Kind;
import nl.tijdig.app.jeugdbeschermers.koppelen.Koppelvoorstel.Reden;
import org.jspecify.annotations.Nullable;

/**
 * One decision: a family, or one child, and who is proposed.
 *
 * @param regio the name of the jeugdregio
 * @param wie who is proposed or was chosen; null: nobody
 * @param isGekozen whether it is ticked
 */
record Voorstelregel(
    List<Kind> kinderen,
    @Nullable String regio,
    @Nullable String wie,
    List<Reden> redenen,
    boolean isGekozen) {

  /** The first of the days on which coupling is in time. */
  public java.time.@Nullable LocalDate uiterlijk() {
    return kinderen.stream()
        .map(Kind::uiterlijk)
        .filter(Objects::nonNull)
        .min(java.time.LocalDate::compareTo)
        .orElse(null);
  }

  /** Their numbers. */
  public List<String> nummers() {
    return kinderen.stream().map(Kind::nummer).toList();
  }
}
