package nl.tijdig.app.jeugdbeschermers.koppelen;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.tijdig.app.jeugdbeschermers.koppelen.Koppelvoorstel.Kind;
import nl.tijdig.app.jeugdbeschermers.team.Jeugdbeschermer;
import org.jspecify.annotations.Nullable;

/**
 * The children of a family, or one child, and who takes them in the proposal at hand; Timefold asks
 * for setters.
 */
@PlanningEntity
class Plaatsing {

  @PlanningId private @Nullable String nummer;
  private List<Kind> kinderen = List.of();
  private @Nullable String gebonden;

  @PlanningVariable(allowsUnassigned = true)
  private @Nullable Jeugdbeschermer bij;

  public Plaatsing() {}

  Plaatsing(List<Kind> kinderen, Set<String> aanwezig) {
    this.nummer = kinderen.getFirst().nummer();
    this.kinderen = List.copyOf(kinderen);
    this.gebonden =
        kinderen.stream()
            .map(kind -> Gezinsband.bindt(kind, aanwezig))
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
  }

  public @Nullable String getNummer() {
    return nummer;
  }

  public @Nullable Jeugdbeschermer getBij() {
    return bij;
  }

  public void setBij(@Nullable Jeugdbeschermer bij) {
    this.bij = bij;
  }

  List<Kind> kinderen() {
    return kinderen;
  }

  int aantal() {
    return kinderen.size();
  }

  /** The first of them, by which region and expertise are held. */
  Kind kind() {
    return kinderen.getFirst();
  }

  Jeugdbeschermer bij() {
    return Objects.requireNonNull(bij);
  }

  /** Whether somebody has a brother or sister already, so that nobody else can take these. */
  boolean isGebonden() {
    return gebonden != null;
  }

  boolean isBijHetGezin() {
    return bij().wie().equals(gebonden);
  }
}
