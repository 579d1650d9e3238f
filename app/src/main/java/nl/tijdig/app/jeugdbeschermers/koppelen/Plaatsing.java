package nl.tijdig.app.jeugdbeschermers.koppelen;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import nl.tijdig.app.jeugdbeschermers.koppelen.Koppelvoorstel.Kind;
import nl.tijdig.app.jeugdbeschermers.team.Jeugdbeschermer;
import org.jspecify.annotations.Nullable;

/** A child, and who takes it in the proposal at hand; Timefold asks for setters. */
@PlanningEntity
class Plaatsing {

  @PlanningId private @Nullable String nummer;
  private @Nullable Kind kind;

  @PlanningVariable(allowsUnassigned = true)
  private @Nullable Jeugdbeschermer bij;

  public Plaatsing() {}

  Plaatsing(Kind kind) {
    this.nummer = kind.nummer();
    this.kind = kind;
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

  Kind kind() {
    return java.util.Objects.requireNonNull(kind);
  }

  Jeugdbeschermer bij() {
    return java.util.Objects.requireNonNull(bij);
  }
}
