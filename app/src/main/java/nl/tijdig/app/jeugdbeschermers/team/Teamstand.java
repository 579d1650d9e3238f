package nl.tijdig.app.jeugdbeschermers.team;

import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How the team of a GI stands on one day: every child of the GI is in exactly one line. */
public record Teamstand(LocalDate dag, List<Teamregel> regels) {

  /** Lines of each list on the first page. */
  private static final int VOORAAN = 10;

  /** The workers that a proposal or a list to choose from looks at, those with most room first. */
  private static final int KANDIDATEN = 200;

  /** Whoever leaves within so many days gets no new children (product choice). */
  private static final int BLIJFT = 90;

  public Teamstand {
    regels = List.copyOf(regels);
  }

  /** Children without fixed jeugdbeschermer. */
  public int zonder() {
    return regels.stream().filter(regel -> regel.wie() == null).mapToInt(Teamregel::kinderen).sum();
  }

  /** Children of whom a term runs out within seven days. */
  public int dezeWeek() {
    return regels.stream().mapToInt(Teamregel::termijnen).sum();
  }

  /** Who has too many children, furthest over first; then whose terms run out this week. */
  public List<Teamregel> vooraan() {
    return regels.stream()
        .filter(regel -> regel.isOverbelast() || regel.termijnen() > 0)
        .sorted(
            comparingInt(Teamstand::teVeel)
                .thenComparingInt(Teamregel::termijnen)
                .reversed()
                .thenComparing(Teamregel::naam))
        .limit(VOORAAN)
        .toList();
  }

  private static int teVeel(Teamregel regel) {
    var werker = regel.werker();
    return werker != null && werker.isOverbelast() ? werker.teVeel() : 0;
  }

  /** Names with children that nobody took up in the team yet, most children first. */
  public List<Teamregel> onbekend() {
    return regels.stream()
        .filter(Teamregel::isOnbekend)
        .sorted(comparingInt(Teamregel::kinderen).reversed().thenComparing(Teamregel::naam))
        .limit(VOORAAN)
        .toList();
  }

  public long aantalOnbekend() {
    return regels.stream().filter(Teamregel::isOnbekend).count();
  }

  /** Workers who are there and have more children than places. */
  public long aantalOverbelast() {
    return regels.stream().filter(Teamregel::isOverbelast).count();
  }

  /** One worker, when they are there or have children. */
  public Optional<Jeugdbeschermer> werker(String wie) {
    return werkers().filter(werker -> werker.wie().equals(wie)).findFirst();
  }

  /** Every worker and every name with children, fullest first. */
  public List<Teamregel> alle() {
    return regels.stream()
        .sorted(comparingDouble(Teamstand::volheid).reversed().thenComparing(Teamregel::naam))
        .toList();
  }

  /** Those who could take a child, most room first. */
  public List<Jeugdbeschermer> kandidaten() {
    return kandidaten(Set.of());
  }

  /** The same, and of these each who could, however full they are. */
  public List<Jeugdbeschermer> kandidaten(Set<String> ook) {
    var alle =
        werkers()
            .filter(werker -> !werker.isAfwezig() && blijft(werker))
            .sorted(
                comparingInt((Jeugdbeschermer werker) -> werker.kinderen() - werker.plaatsen())
                    .thenComparing(Jeugdbeschermer::wie))
            .toList();
    return IntStream.range(0, alle.size())
        .filter(plaats -> plaats < KANDIDATEN || ook.contains(alle.get(plaats).wie()))
        .mapToObj(alle::get)
        .toList();
  }

  private boolean blijft(Jeugdbeschermer werker) {
    var tot = werker.tot();
    return tot == null || tot.isAfter(dag.plusDays(BLIJFT));
  }

  private Stream<Jeugdbeschermer> werkers() {
    return regels.stream().map(Teamregel::werker).filter(Objects::nonNull);
  }

  private static double volheid(Teamregel regel) {
    var werker = regel.werker();
    return werker == null ? -1 : werker.kinderen() / Math.max(0.5, werker.plaatsen());
  }
}
