package nl.tijdig.app.jeugdbeschermers.koppelen;

import ai.timefold.solver.core.api.score.analysis.ScoreAnalysis;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoft.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.stream.DefaultConstraintJustification;
import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.phase.PhaseConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import nl.tijdig.app.jeugdbeschermers.team.Jeugdbeschermer;
import org.springframework.stereotype.Component;

/**
 * Searches with Timefold for a fixed number of moves, so the same question gets the same answer.
 */
@Component
class Timefoldvoorstel implements Koppelvoorstel {

  private static final int STUKKEN = 10;

  private static final long ZETTEN_PER_STUK = 6_000;

  private final SolverFactory<Koppelopgave> begin = solver(new ConstructionHeuristicPhaseConfig());

  private final SolverFactory<Koppelopgave> beter =
      solver(
          new LocalSearchPhaseConfig()
              .withTerminationConfig(new TerminationConfig().withMoveCountLimit(ZETTEN_PER_STUK)));

  private static SolverFactory<Koppelopgave> solver(PhaseConfig<?> fase) {
    return SolverFactory.create(
        new SolverConfig()
            .withSolutionClass(Koppelopgave.class)
            .withEntityClasses(Plaatsing.class)
            .withConstraintProviderClass(Regels.class)
            .withPhases(fase));
  }

  @Override
  public boolean isMeteenKlaar(Vraag vraag) {
    return !vraag.isGecertificeerd() || vraag.kinderen().isEmpty() || vraag.team().isEmpty();
  }

  @Override
  public List<Regel> voor(Vraag vraag, IntConsumer deel) {
    if (isMeteenKlaar(vraag)) {
      return niemand(vraag);
    }
    var beste = begin.buildSolver().solve(opgave(vraag));
    for (var stuk = 1; stuk <= STUKKEN; stuk++) {
      deel.accept(100 * stuk / (STUKKEN + 1));
      beste = beter.buildSolver().solve(beste);
    }
    return regels(vraag, beste);
  }

  @Override
  public List<Regel> vlug(Vraag vraag) {
    return isMeteenKlaar(vraag)
        ? niemand(vraag)
        : regels(vraag, begin.buildSolver().solve(opgave(vraag)));
  }

  private static Koppelopgave opgave(Vraag vraag) {
    var aanwezig =
        vraag.team().stream().map(Jeugdbeschermer::wie).collect(Collectors.toUnmodifiableSet());
    return new Koppelopgave(
        Gezinsband.samen(vraag.kinderen()).stream()
            .map(groep -> new Plaatsing(groep, aanwezig))
            .toList(),
        vraag.team(),
        vraag.dag());
  }

  private static List<Regel> niemand(Vraag vraag) {
    var waarom = vraag.isGecertificeerd() ? "niemand" : "certificaat";
    return vraag.kinderen().stream()
        .map(kind -> new Regel(kind, null, List.of(new Reden(waarom, false))))
        .toList();
  }

  private List<Regel> regels(Vraag vraag, Koppelopgave beste) {
    var uitleg = SolutionManager.<Koppelopgave, HardMediumSoftScore>create(begin).analyze(beste);
    Map<String, Regel> perKind = new HashMap<>();
    for (var plaatsing : beste.plaatsingen()) {
      var redenen = redenen(plaatsing, uitleg);
      var bij = plaatsing.getBij();
      plaatsing
          .kinderen()
          .forEach(kind ->
              perKind.put(kind.nummer(), new Regel(kind, bij == null ? null : bij.wie(), redenen)));
    }
    return vraag.kinderen().stream()
        .map(kind -> Objects.requireNonNull(perKind.get(kind.nummer())))
        .toList();
  }

  private static List<Reden> redenen(
      Plaatsing plaatsing, ScoreAnalysis<HardMediumSoftScore> uitleg) {
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
    if (plaatsing.getBij() != null) {
      redenen.add(new Reden("verdeling", true));
    } else if (plaatsing.isGebonden()) {
      return List.of(new Reden("gezin-vol", false));
    }
    return List.copyOf(redenen);
  }

  private static boolean isTegen(HardMediumSoftScore score) {
    return score.hardScore() < 0 || score.mediumScore() < 0 || score.softScore() < 0;
  }
}
