package nl.tijdig.app.koers.feitenonderzoek;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A report with all versions of its statements.
 *
 * @param vastgesteld when and by whom it was made final; null while it is open
 */
record Feitenrapport(int nummer, List<Regel> regels, @Nullable Vaststelling vastgesteld) {

  Feitenrapport {
    regels = List.copyOf(regels);
  }

  /** Who made a report final, and when. */
  record Vaststelling(int rapport, String door, Timestamp op) {}

  /**
   * A statement as it stands now.
   *
   * @param eerder its former versions, the last first
   * @param gaten what is missing in it
   */
  record Regel(Uitspraak nu, List<Uitspraak> eerder, List<String> gaten) {}

  /**
   * Puts the versions of each statement together.
   *
   * @param versies of one report, by statement, the last first
   */
  static Feitenrapport van(
      int nummer, List<Uitspraak> versies, @Nullable Vaststelling vastgesteld) {
    var per = new LinkedHashMap<Integer, List<Uitspraak>>();
    for (var versie : versies) {
      per.computeIfAbsent(versie.volgnummer(), volgnummer -> new ArrayList<>()).add(versie);
    }
    var feiten =
        per.values().stream()
            .map(List::getFirst)
            .filter(nu -> Uitspraak.FEIT.equals(nu.soort()))
            .map(Uitspraak::volgnummer)
            .collect(Collectors.toSet());
    return new Feitenrapport(
        nummer, per.values().stream().map(alle -> regel(alle, feiten)).toList(), vastgesteld);
  }

  private static Regel regel(List<Uitspraak> versies, Set<Integer> feiten) {
    var nu = versies.getFirst();
    return new Regel(nu, versies.stream().skip(1).toList(), nu.gaten(feiten));
  }

  Optional<Uitspraak> uitspraak(int volgnummer) {
    return regels.stream().map(Regel::nu).filter(nu -> nu.volgnummer() == volgnummer).findFirst();
  }

  /** The facts that a conclusion may point to. */
  public List<Uitspraak> feiten() {
    return regels.stream().map(Regel::nu).filter(nu -> Uitspraak.FEIT.equals(nu.soort())).toList();
  }

  /** How many statements have a gap. */
  public long onaf() {
    return regels.stream().filter(regel -> !regel.gaten().isEmpty()).count();
  }

  public boolean isVastTeStellen() {
    return vastgesteld == null && !regels.isEmpty() && onaf() == 0;
  }

  /** The last of its lines that was written: a form of before it is overtaken. */
  public long versie() {
    return regels.stream().mapToLong(regel -> regel.nu().id()).max().orElse(0);
  }
}
