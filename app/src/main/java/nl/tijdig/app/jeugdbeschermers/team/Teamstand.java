package nl.tijdig.app.jeugdbeschermers.team;

import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.nullsLast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tijdig.app.jeugdbeschermers.team.Vooruitblik.Vertrek;
import nl.tijdig.app.pagina.Bladzijde;

/** How the team of a GI stands on one day: every child of the GI is in exactly one line. */
public record Teamstand(LocalDate dag, List<Teamregel> regels) {

  /** Workers on one page. */
  public static final int PAGINA = 25;

  /** Lines of each list on the first page. */
  private static final int VOORAAN = 10;

  /** The workers that a proposal or a list to choose from looks at, those with most room first. */
  private static final int KANDIDATEN = 200;

  /** Whoever leaves within so many days gets no new children (product choice). */
  private static final int BLIJFT = 90;

  private static final Comparator<Jeugdbeschermer> VOLSTE_EERST =
      comparingDouble(Teamstand::volheid).reversed().thenComparing(Jeugdbeschermer::wie);

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

  /** Whose terms run out within seven days, most first. */
  public List<Teamregel> weken() {
    return regels.stream()
        .filter(regel -> regel.termijnen() > 0)
        .sorted(
            comparingInt(Teamregel::termijnen)
                .reversed()
                .thenComparing(Teamregel::eerste, nullsLast(Comparator.naturalOrder()))
                .thenComparing(Teamregel::naam))
        .limit(VOORAAN)
        .toList();
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

  /** The workers with more children than places, furthest over first. */
  public List<Jeugdbeschermer> overbelast() {
    return werkers()
        .filter(Jeugdbeschermer::isOverbelast)
        .sorted(
            comparingInt(Jeugdbeschermer::teVeel).reversed().thenComparing(Jeugdbeschermer::wie))
        .limit(VOORAAN)
        .toList();
  }

  public long aantalOverbelast() {
    return regels.stream().filter(Teamregel::isOverbelast).count();
  }

  /** One worker, when they are there or have children. */
  public Optional<Jeugdbeschermer> werker(String wie) {
    return werkers().filter(werker -> werker.wie().equals(wie)).findFirst();
  }

  /** The workers, fullest first; page 1 is the first. */
  public List<Jeugdbeschermer> werkers(int pagina) {
    return werkers()
        .sorted(VOLSTE_EERST)
        .skip(Bladzijde.begin(pagina, PAGINA))
        .limit(PAGINA)
        .toList();
  }

  /** Where somebody is who asks for this page of the workers. */
  public Bladzijde bladzijde(int pagina) {
    return Bladzijde.van(pagina, (int) werkers().count(), PAGINA);
  }

  /** Those who could take a child, most room first. */
  public List<Jeugdbeschermer> kandidaten() {
    return werkers()
        .filter(werker -> !werker.isAfwezig() && blijft(werker))
        .sorted(
            comparingInt((Jeugdbeschermer werker) -> werker.kinderen() - werker.plaatsen())
                .thenComparing(Jeugdbeschermer::wie))
        .limit(KANDIDATEN)
        .toList();
  }

  /**
   * Who leaves and with how many children; whoever left and still has children stands in it too.
   */
  public Vooruitblik vooruitblik() {
    var vertrekken = new ArrayList<Vertrek>();
    werkers()
        .forEach(werker -> {
          var tot = werker.tot();
          if (tot != null) {
            vertrekken.add(new Vertrek(werker.wie(), tot, werker.kinderen()));
          }
        });
    return Vooruitblik.van(zonder(), vertrekken);
  }

  private boolean blijft(Jeugdbeschermer werker) {
    var tot = werker.tot();
    return tot == null || tot.isAfter(dag.plusDays(BLIJFT));
  }

  private Stream<Jeugdbeschermer> werkers() {
    return regels.stream().map(Teamregel::werker).filter(Objects::nonNull);
  }

  private static double volheid(Jeugdbeschermer werker) {
    return werker.kinderen() / Math.max(0.5, werker.isAfwezig() ? 0 : werker.plaatsen());
  }
}
