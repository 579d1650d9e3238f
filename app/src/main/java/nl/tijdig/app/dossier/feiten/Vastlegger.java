package nl.tijdig.app.dossier.feiten;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.tijdig.app.databank.Beurten;
import nl.tijdig.app.dossier.Kindnaam;
import nl.tijdig.app.dossier.Opname;
import nl.tijdig.app.dossier.Vastleggen;
import nl.tijdig.app.dossier.Verandering;
import nl.tijdig.app.dossier.feiten.Beproefd.Deel;
import nl.tijdig.app.dossier.feiten.Feitenlezer.Gelezen;
import nl.tijdig.app.omgeving.Bezwaar;
import nl.tijdig.app.omgeving.OpgaveGeweigerd;
import nl.tijdig.app.toegang.Verwerkt;
import nl.tijdig.kern.dossier.Betrokkenen;
import nl.tijdig.kern.dossier.Bron;
import nl.tijdig.kern.dossier.Dossier;
import nl.tijdig.kern.dossier.Gebeurtenis;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Holds facts against their dossiers, and has them stored when nothing speaks against them. */
@Service
@Transactional
class Vastlegger implements Vastleggen {

  private final Feitenlezer lezer;
  private final Feitopslag opslag;
  private final Boeking boeking;
  private final Bezwaren bezwaren;
  private final Beurten beurten;
  private final ApplicationEventPublisher gebeurd;

  Vastlegger(
      Feitenlezer lezer,
      Feitopslag opslag,
      Boeking boeking,
      Bezwaren bezwaren,
      Beurten beurten,
      ApplicationEventPublisher gebeurd) {
    this.lezer = lezer;
    this.opslag = opslag;
    this.boeking = boeking;
    this.bezwaren = bezwaren;
    this.beurten = beurten;
    this.gebeurd = gebeurd;
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public Keuring keur(Collection<Stuk> stukken) {
    return beproef(stukken);
  }

  private Beproefd beproef(Collection<Stuk> stukken) {
    var bestaand = stukken.stream().filter(stuk -> stuk.nieuw() == null).map(Stuk::nummer).toList();
    var gelezen =
        gelezen(bestaand).stream()
            .collect(Collectors.toMap(g -> g.blad().dossier().id(), Function.identity()));
    var soorten = opslag.soorten();
    stukken.stream()
        .flatMap(stuk -> stuk.regels().stream())
        .filter(regel -> !soorten.contains(regel.feit().soort().code()))
        .findFirst()
        .ifPresent(regel -> {
          throw new OpgaveGeweigerd("vastleggen.niet-voor-deze-rol");
        });
    var kinderen = bezwaren.kinderen(bestaand);
    var ingeschreven = new HashMap<List<Object>, String>();
    return new Beproefd(
        stukken.stream()
            .map(stuk ->
                deel(stuk, gelezen.get(stuk.nummer()), kinderen.get(stuk.nummer()), ingeschreven))
            .toList());
  }

  /** Locked first, so that what is read then cannot change any more. */
  private List<Gelezen> gelezen(List<String> nummers) {
    if (nummers.isEmpty()) {
      return List.of();
    }
    var mag = opslag.wacht(nummers);
    var gelezen = lezer.lees(nummers, null);
    gelezen.stream()
        .filter(een -> een.blad().dossier().bron() == Bron.REGISTER)
        .map(een -> een.blad().dossier().id())
        .filter(nummer -> !mag.contains(nummer))
        .findFirst()
        .ifPresent(nummer -> {
          throw new OpgaveGeweigerd("vastleggen.alleen-lezen", nummer);
        });
    return gelezen;
  }

  private Deel deel(
      Stuk stuk,
      @Nullable Gelezen gelezen,
      @Nullable Kindnaam kind,
      Map<List<Object>, String> ingeschreven) {
    var wie = stuk.nieuw();
    if (wie == null && gelezen == null) {
      throw new OpgaveGeweigerd("vastleggen.geen-dossier", stuk.nummer());
    }
    var eerst =
        gelezen == null
            ? new Dossier(stuk.nummer(), Bron.REGISTER, Objects.requireNonNull(wie), List.of())
            : gelezen.blad().dossier();
    var gevonden = new TreeMap<Long, List<Bezwaar>>();
    var nieuw = new ArrayList<Regel>();
    var nu = eerst;
    for (var regel : stuk.regels()) {
      if (gelezen == null || !gelezen.formulieren().contains(regel.opdracht())) {
        var tegen = new ArrayList<>(bezwaren.tegen(nu, regel.feit(), kind));
        if (wie != null && nieuw.isEmpty()) {
          tegen.addAll(dubbel(stuk.nummer(), wie, regel.feit(), ingeschreven));
        }
        if (!tegen.isEmpty()) {
          gevonden.computeIfAbsent(regel.plaats(), plaats -> new ArrayList<>()).addAll(tegen);
        }
        nieuw.add(regel);
        nu = Deel.met(nu, regel.feit());
      }
    }
    return new Deel(stuk, gelezen, eerst, nu, nieuw, gevonden);
  }

  /** Whether this child stands in the register with this measure, or comes in twice right now. */
  private List<Bezwaar> dubbel(
      String nummer, Betrokkenen wie, Gebeurtenis eerste, Map<List<Object>, String> ingeschreven) {
    var eerder =
        opslag
            .dubbel(wie, eerste)
            .orElseGet(() ->
                wie.kind() == null
                    ? null
                    : ingeschreven.putIfAbsent(Feitopslag.sleutel(wie.kind(), eerste), nummer));
    return eerder == null
        ? List.of()
        : List.of(Bezwaar.van("inschrijven.dubbel", eerder).bij("kind"));
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public List<Uitslag> leg(Keuring keuring, Herkomst herkomst) {
    if (!(keuring instanceof Beproefd beproefd) || !keuring.bezwaren().isEmpty()) {
      throw new IllegalArgumentException("er spreekt iets tegen wat vastgelegd zou worden");
    }
    return boeking.boek(beproefd.delen(), herkomst);
  }

  @Override
  public void eisActueel(String nummer, int laatste) {
    gelezen(List.of(nummer)).forEach(gelezen -> Ingehaald.weiger(gelezen.blad(), laatste));
  }

  @Override
  public List<Verandering> leg(String nummer, Opdracht opdracht) {
    var regel = new Regel(1, opdracht.feit(), opdracht.id(), null);
    var keuring = beproef(List.of(new Stuk(nummer, null, List.of(regel))));
    OpgaveGeweigerd.bij(
        keuring.bezwaren().getOrDefault(nummer, Map.of()).getOrDefault(1L, List.of()));
    return boeking
        .boek(keuring.delen(), new Herkomst(opdracht.door(), null))
        .getFirst()
        .veranderd();
  }

  @Override
  public List<Verandering> corrigeer(String nummer, Correctieopdracht correctie) {
    var gelezen =
        gelezen(List.of(nummer)).stream()
            .findFirst()
            .orElseThrow(() -> new OpgaveGeweigerd("vastleggen.geen-dossier", nummer));
    if (gelezen.formulieren().contains(correctie.id())) {
      return List.of();
    }
    var proef = Correctieproef.van(gelezen.blad(), correctie);
    if (!opslag.soorten().contains(proef.oud().gebeurtenis().soort().code())) {
      throw new OpgaveGeweigerd("vastleggen.niet-voor-deze-rol");
    }
    OpgaveGeweigerd.bij(proef.bezwaren(bezwaren));
    return boeking.corrigeer(gelezen, proef, correctie);
  }

  @Override
  public void leg(List<Stap> stappen, Formulier formulier) {
    var regels = new LinkedHashMap<String, List<Regel>>();
    for (var stap : stappen) {
      var eigen = regels.computeIfAbsent(stap.nummer(), nummer -> new ArrayList<>());
      eigen.add(new Regel(eigen.size(), stap.feit(), Beproefd.nummer(formulier, stap), null));
    }
    var keuring =
        beproef(
            regels.entrySet().stream()
                .map(een -> new Stuk(een.getKey(), null, een.getValue()))
                .toList());
    OpgaveGeweigerd.bij(
        keuring.bezwaren().entrySet().stream()
            .flatMap(dossier ->
                dossier.getValue().values().stream()
                    .flatMap(List::stream)
                    .map(bezwaar ->
                        Bezwaar.van("vastleggen.bij-dossier", dossier.getKey(), bezwaar)))
            .toList());
    boeking.boek(keuring.delen(), new Herkomst(formulier.door(), null));
    gebeurd.publishEvent(new Verwerkt(List.copyOf(regels.keySet()), formulier.pad()));
  }

  @Override
  public void neemOp(List<Opname> opnamen) {
    boeking.neemOp(opnamen);
  }

  @Override
  @Transactional(readOnly = true)
  public boolean isVastgelegd(UUID opdracht) {
    return opslag.isVastgelegd(opdracht);
  }

  @Override
  @Transactional(readOnly = true)
  public Set<String> soorten() {
    return opslag.soorten();
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public String wachtVoorGi() {
    var gi = opslag.eigenGi().orElseThrow(() -> new OpgaveGeweigerd("vastleggen.geen-gi"));
    beurten.wacht("invoer", gi.hashCode());
    return gi;
  }

  @Override
  @Transactional(readOnly = true)
  public Set<String> eigen(Collection<String> nummers) {
    return opslag.eigen(nummers);
  }
}
