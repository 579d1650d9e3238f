package nl.tijdig.app.jeugdbeschermers.koppelen;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.sum;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoft.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;

/**
 * What a good coupling is; a family is placed as one. Never: more children than places, an expired
 * registration, one family over two workers. Then: every child somebody. Then: region, expertise,
 * an even load, few changes. The weights are a product choice.
 */
public class Regels implements ConstraintProvider {

  private static final HardMediumSoftScore NOOIT = HardMediumSoftScore.ONE_HARD;
  private static final int GEZIN = 10_000;
  private static final int REGIO = 300;
  private static final int EXPERTISE = 200;
  private static final int BLIJFT = 500;

  @Override
  public Constraint[] defineConstraints(ConstraintFactory regels) {
    return new Constraint[] {
      plaatsen(regels),
      registratie(regels),
      gezinVerdeeld(regels),
      gezinBijDezelfde(regels),
      iederKind(regels),
      soft(
          regels,
          "regio",
          REGIO,
          p -> p.bij().jeugdregio() != null && p.bij().jeugdregio().equals(p.kind().jeugdregio())),
      soft(
          regels,
          "expertise",
          EXPERTISE,
          p -> p.kind().expertise() != null && p.bij().expertise().contains(p.kind().expertise())),
      soft(regels, "blijft", BLIJFT, p -> p.bij().wie().equals(p.kind().nu())),
      verdeling(regels)
    };
  }

  private static UniConstraintStream<Plaatsing> geplaatst(ConstraintFactory regels) {
    return regels.forEach(Plaatsing.class);
  }

  private static Constraint plaatsen(ConstraintFactory regels) {
    return geplaatst(regels)
        .groupBy(Plaatsing::bij, sum(Plaatsing::aantal))
        .filter((wie, aantal) -> aantal > wie.vrij())
        .penalize(NOOIT, (wie, aantal) -> aantal - wie.vrij())
        .asConstraint("plaatsen");
  }

  private static Constraint registratie(ConstraintFactory regels) {
    return geplaatst(regels)
        .join(Koppelopgave.Dag.class)
        .filter((p, dag) -> p.bij().registratieTot().isBefore(dag.dag()))
        .penalize(NOOIT)
        .asConstraint("registratie");
  }

  private static Constraint gezinVerdeeld(ConstraintFactory regels) {
    return geplaatst(regels)
        .filter(p -> p.isGebonden() && !p.isBijHetGezin())
        .penalize(NOOIT, Plaatsing::aantal)
        .asConstraint("een-gezin");
  }

  private static Constraint gezinBijDezelfde(ConstraintFactory regels) {
    return geplaatst(regels)
        .filter(Plaatsing::isBijHetGezin)
        .reward(HardMediumSoftScore.ofSoft(GEZIN))
        .asConstraint("gezin");
  }

  private static Constraint iederKind(ConstraintFactory regels) {
    return regels
        .forEachIncludingUnassigned(Plaatsing.class)
        .filter(p -> p.getBij() == null)
        .penalize(HardMediumSoftScore.ONE_MEDIUM, Plaatsing::aantal)
        .asConstraint("niemand");
  }

  private static Constraint soft(
      ConstraintFactory regels,
      String naam,
      int gewicht,
      java.util.function.Predicate<Plaatsing> klopt) {
    return geplaatst(regels)
        .filter(klopt::test)
        .reward(HardMediumSoftScore.ofSoft(gewicht))
        .asConstraint(naam);
  }

  /** The square of how full somebody gets, so that the next child goes to the emptiest. */
  private static Constraint verdeling(ConstraintFactory regels) {
    return geplaatst(regels)
        .groupBy(Plaatsing::bij, sum(Plaatsing::aantal))
        .penalize(HardMediumSoftScore.ONE_SOFT, Regels::last)
        .asConstraint("verdeling");
  }

  private static int last(nl.tijdig.app.jeugdbeschermers.team.Jeugdbeschermer wie, int aantal) {
    var na = 100 * (wie.kinderen() + aantal) / Math.max(1, wie.plaatsen());
    var voor = 100 * wie.kinderen() / Math.max(1, wie.plaatsen());
    return (na * na - voor * voor) / 10;
  }
}
