package nl.tijdig.app.dossier.formulier;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.tijdig.kern.dossier.Soort;

/**
 * The kinds of fact about one subject, as the list of the form has them.
 *
 * @param naam the subject, in the texts
 */
record Soortgroep(String naam, List<Soort> soorten) {

  /** What was recorded most in the register of the demonstration (product choice). */
  private static final List<Soort> VAAK =
      List.of(Soort.CONTACT, Soort.ACTIVITEIT, Soort.KOERS_BEPAALD, Soort.HULP_GESTART);

  private static final Set<Soort> MAATREGEL =
      Set.of(Soort.MAATREGEL_UITGESPROKEN, Soort.GI_IN_KENNIS_GESTELD, Soort.MAATREGEL_BEEINDIGD);

  private static final Set<Soort> KOERS =
      Set.of(
          Soort.KOERS_BEPAALD,
          Soort.PLAN_VASTGESTELD,
          Soort.PLAN_GEEVALUEERD,
          Soort.FAMILIEGROEPSPLAN_AFGEZIEN,
          Soort.URGENTIE,
          Soort.UITLEG);

  private static final Set<Soort> HULP =
      Set.of(
          Soort.HULP_BEPAALD,
          Soort.AANGEMELD,
          Soort.INTAKE,
          Soort.WACHTLIJST_NA_INTAKE,
          Soort.HULP_GESTART,
          Soort.HULP_TERUGGEGEVEN,
          Soort.HULP_BEEINDIGD,
          Soort.PASSENDHEID);

  /** Those that who asks may record, what is recorded most on top; each stands in one group. */
  static List<Soortgroep> van(Set<String> codes) {
    var alle = Soort.vastTeLeggen().stream().filter(soort -> codes.contains(soort.code())).toList();
    return Stream.of(
            new Soortgroep("vaak", VAAK.stream().filter(alle::contains).toList()),
            groep(
                "begeleiding",
                alle,
                soort ->
                    !MAATREGEL.contains(soort) && !KOERS.contains(soort) && !HULP.contains(soort)),
            groep("koers", alle, KOERS::contains),
            groep("hulp", alle, HULP::contains),
            groep("maatregel", alle, MAATREGEL::contains))
        .filter(groep -> !groep.soorten().isEmpty())
        .toList();
  }

  private static Soortgroep groep(String naam, List<Soort> alle, Predicate<Soort> hoort) {
    return new Soortgroep(
        naam, alle.stream().filter(hoort).filter(soort -> !VAAK.contains(soort)).toList());
  }
}
