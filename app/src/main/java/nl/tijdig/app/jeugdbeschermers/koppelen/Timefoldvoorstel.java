package nl.tijdig.app.jeugdbeschermers.koppelen;

import ai.timefold.solver.core.api.score.analysis.ScoreAnalysis;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoft.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.stream.DefaultConstraintJustification;
import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Searches with Timefold for a fixed number of moves, so the same question gets the same answer.
 */
@Component
class Timefoldvoorstel implements Koppelvoorstel {

  private static final long ZETTEN = 60_000;

  private final SolverFactory<Koppelopgave> solvers =
      SolverFactory.create(
          new SolverConfig()
              .withSolutionClass(Koppelopgave.class)
              .withEntityClasses(Plaatsing.class)
              .withConstraintProviderClass(Regels.class)
              .withTerminationConfig(new TerminationConfig().withMoveCountLimit(ZETTEN)));

  @Override
  public List<Regel> voor(Vraag vraag) {
    if (!vraag.isGecertificeerd()) {
      return niemand(vraag.kinderen(), "certificaat");
    }
    if (vraag.kinderen().isEmpty() || vraag.team().isEmpty()) {
      return niemand(vraag.kinderen(), "niemand");
    }
    var opgave =
        new Koppelopgave(
            vraag.kinderen().stream().map(Plaatsing::new).toList(), vraag.team(), vraag.dag());
    var beste = solvers.buildSolver().solve(opgave);
    var uitleg = SolutionManager.<Koppelopgave, HardMediumSoftScore>create(solvers).analyze(beste);
    return beste.plaatsingen().stream().map(plaatsing -> regel(plaatsing, uitleg)).toList();
  }

  private static List<Regel> niemand(List<Kind> kinderen, String waarom) {
    return kinderen.stream()
        .map(kind -> new Regel(kind, null, List.of(new Reden(waarom, false))))
        .toList();
  }

  private static Regel regel(Plaatsing plaatsing, ScoreAnalysis<HardMediumSoftScore> uitleg) {
    var redenen = new LinkedHashSet<Reden>();
    uitleg
        .constraintMap()
        .forEach((naam, deel) -> {
          for (var treffer : deel.matches()) {
            if (treffer.justification() instanceof DefaultConstraintJustification feiten
                && feiten.getFacts().contains(plaatsing)) {
              redenen.add(new Reden(naam.constraintName(), !isTegen(treffer.score())));
            }
          }
        });
    var bij = plaatsing.getBij();
    if (bij == null) {
      return new Regel(plaatsing.kind(), null, List.copyOf(redenen));
    }
    redenen.add(new Reden("verdeling", true));
    return new Regel(plaatsing.kind(), bij.wie(), new ArrayList<>(redenen));
  }

  private static boolean isTegen(HardMediumSoftScore score) {
    return score.hardScore() < 0 || score.mediumScore() < 0 || score.softScore() < 0;
  }
}
