package nl.tijdig.app.jeugdbeschermers.koppelen;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.ProblemFactProperty;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoft.HardMediumSoftScore;
import java.time.LocalDate;
import java.util.List;
import nl.tijdig.app.jeugdbeschermers.team.Jeugdbeschermer;
import org.jspecify.annotations.Nullable;

/** The children to place and the team that could take them. */
@PlanningSolution
class Koppelopgave {

  /** The day on which the registration has to be valid. */
  public record Dag(LocalDate dag) {}

  @PlanningEntityCollectionProperty private List<Plaatsing> plaatsingen = List.of();

  @ValueRangeProvider @ProblemFactCollectionProperty private List<Jeugdbeschermer> team = List.of();

  @ProblemFactProperty private @Nullable Dag dag;
  @PlanningScore private @Nullable HardMediumSoftScore score;

  public Koppelopgave() {}

  Koppelopgave(List<Plaatsing> plaatsingen, List<Jeugdbeschermer> team, LocalDate dag) {
    this.plaatsingen = plaatsingen;
    this.team = team;
    this.dag = new Dag(dag);
  }

  List<Plaatsing> plaatsingen() {
    return plaatsingen;
  }

  public @Nullable HardMediumSoftScore getScore() {
    return score;
  }

  public void setScore(@Nullable HardMediumSoftScore score) {
    this.score = score;
  }
}
