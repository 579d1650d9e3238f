package nl.tijdig.app.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import nl.tijdig.app.dossier.gevolgen.Gevolgen;
import nl.tijdig.app.dossier.gevolgen.Gevolgen.Geval;
import nl.tijdig.app.omgeving.Beurten;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.kern.dossier.Betrokkenen;
import nl.tijdig.kern.dossier.Bron;
import nl.tijdig.kern.dossier.Dossier;
import nl.tijdig.kern.dossier.Gebeurtenis;
import nl.tijdig.kern.toets.Toetser;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Adds many facts to a dossier at once and judges it once, within a transaction of the caller. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Bijschrijven {

  private final Dossiers dossiers;
  private final Feitopslag feiten;
  private final Opslag opslag;
  private final Gevolgen gevolgen;
  private final Bezwaren bezwaren;
  private final Beurten beurten;
  private final Vandaag vandaag;
  private final ApplicationEventPublisher gebeurd;

  Bijschrijven(
      Dossiers dossiers,
      Feitopslag feiten,
      Opslag opslag,
      Gevolgen gevolgen,
      Bezwaren bezwaren,
      Beurten beurten,
      Vandaag vandaag,
      ApplicationEventPublisher gebeurd) {
    this.dossiers = dossiers;
    this.feiten = feiten;
    this.opslag = opslag;
    this.gevolgen = gevolgen;
    this.bezwaren = bezwaren;
    this.beurten = beurten;
    this.vandaag = vandaag;
    this.gebeurd = gebeurd;
  }

  /**
   * A fact to be added.
   *
   * @param plaats under which objections against it are given back, such as a line of a file
   * @param opdracht the form it came with
   * @param extern its id in the system of the GI
   */
  public record Regel(
      long plaats, Gebeurtenis feit, @Nullable UUID opdracht, @Nullable String extern) {}

  /**
   * Where the facts come from.
   *
   * @param door the account that records them
   * @param invoer the file, when they come from one
   */
  public record Herkomst(String door, @Nullable Long invoer) {}

  /**
   * What came of it; with objections nothing of this dossier is stored.
   *
   * @param bezwaren per plaats, as Dutch sentences
   */
  public record Uitslag(
      String nummer, Map<Long, List<String>> bezwaren, List<Verandering> veranderd) {}

  /** Waits until nobody else takes up children or files for the own GI; its name. */
  public String wachtVoorGi() {
    var gi =
        feiten
            .eigenGi()
            .orElseThrow(() -> new FeitGeweigerd(List.of("Uw account hoort niet bij een GI")));
    beurten.wacht("invoer", gi.hashCode());
    return gi;
  }

  /**
   * Waits for these dossiers, in the order of their numbers so that nobody waits for each other.
   *
   * @return those that are there for the own GI
   */
  public Set<String> wacht(Collection<String> nummers) {
    var eigen = new TreeMap<>(feiten.eigen(nummers));
    eigen.values().forEach(id -> beurten.wacht("dossier", id));
    return eigen.keySet();
  }

  /** Adds facts to a dossier of the own GI that this transaction waited for. */
  public Uitslag vulAan(String nummer, List<Regel> regels, Herkomst herkomst, boolean bewaar) {
    var eerst = dossiers.blad(nummer).orElseThrow();
    var gevonden = new TreeMap<Long, List<String>>();
    var dossier = toets(eerst.dossier(), regels, gevonden);
    if (!bewaar || !gevonden.isEmpty()) {
      return new Uitslag(nummer, gevonden, List.of());
    }
    var id = feiten.id(nummer);
    return bewaar(id, eerst.dossier(), dossier, regels, herkomst);
  }

  /** Takes up a dossier with its first facts. */
  public Uitslag schrijfIn(
      String nummer, Betrokkenen wie, List<Regel> regels, Herkomst herkomst, boolean bewaar) {
    var leeg = new Dossier(nummer, Bron.REGISTER, wie, List.of());
    var gevonden = new TreeMap<Long, List<String>>();
    var dossier = toets(leeg, regels, gevonden);
    feiten
        .dubbel(wie, regels.getFirst().feit())
        .ifPresent(eerder ->
            gevonden
                .computeIfAbsent(regels.getFirst().plaats(), plaats -> new ArrayList<>())
                .add("Dit kind staat al ingeschreven met deze maatregel: dossier " + eerder));
    if (!bewaar || !gevonden.isEmpty()) {
      return new Uitslag(leeg.id(), gevonden, List.of());
    }
    var ids = opslag.nummers(1);
    opslag.dossiers(ids, List.of(new Opname(leeg, Achtergrond.GEEN, List.of())));
    return bewaar(ids.getFirst(), leeg, dossier, regels, herkomst);
  }

  /** The dossier with the facts beside it; each is held against what came before it. */
  private Dossier toets(Dossier eerst, List<Regel> regels, Map<Long, List<String>> gevonden) {
    var nu = eerst;
    for (var regel : regels) {
      var bezwaren = this.bezwaren.tegen(nu, regel.feit());
      if (!bezwaren.isEmpty()) {
        gevonden.computeIfAbsent(regel.plaats(), plaats -> new ArrayList<>()).addAll(bezwaren);
      }
      var samen = new ArrayList<>(nu.gebeurtenissen());
      samen.add(regel.feit());
      nu = new Dossier(nu.id(), nu.bron(), nu.betrokkenen(), samen);
    }
    return nu;
  }

  private Uitslag bewaar(
      long id, Dossier eerst, Dossier nu, List<Regel> regels, Herkomst herkomst) {
    feiten.voegToe(id, regels, herkomst, vandaag.moment());
    var oordelen = Toetser.toets(nu, vandaag.dag());
    gevolgen.vernieuw(new Geval(id, nu, oordelen));
    gebeurd.publishEvent(new KlokVeranderd(nu.id()));
    return new Uitslag(
        nu.id(), Map.of(), Verandering.tussen(Toetser.toets(eerst, vandaag.dag()), oordelen));
  }
}
