package nl.tijdig.app.jeugdbeschermers.koppelen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.tijdig.app.dossier.Vastleggen;
import nl.tijdig.app.dossier.Vastleggen.Formulier;
import nl.tijdig.app.dossier.Vastleggen.Stap;
import nl.tijdig.app.jeugdbeschermers.team.Jeugdbeschermer;
import nl.tijdig.app.jeugdbeschermers.team.Team;
import nl.tijdig.app.omgeving.Bezwaar;
import nl.tijdig.app.omgeving.OpgaveGeweigerd;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.app.organisaties.Organisaties;
import nl.tijdig.app.toegang.Gi;
import nl.tijdig.kern.dossier.Begeleidingsfeit.JeugdbeschermerGekoppeld;
import nl.tijdig.kern.dossier.Begeleidingsfeit.JeugdbeschermerOntkoppeld;
import nl.tijdig.kern.dossier.Koppelrol;
import nl.tijdig.kern.dossier.Ontkoppelreden;
import nl.tijdig.kern.tijd.Datum;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Couples or transfers many children at once: first to be seen, then all of them or none. */
@Service
public class Koppelplan {

  private final Team team;
  private final Teamkinderen kinderen;
  private final Vastleggen vastleggen;
  private final Organisaties organisaties;
  private final Vandaag vandaag;

  Koppelplan(
      Team team,
      Teamkinderen kinderen,
      Vastleggen vastleggen,
      Organisaties organisaties,
      Vandaag vandaag) {
    this.team = team;
    this.kinderen = kinderen;
    this.vastleggen = vastleggen;
    this.organisaties = organisaties;
    this.vandaag = vandaag;
  }

  /**
   * What somebody wants.
   *
   * @param van who has the children now; null when nobody does
   * @param reden why they are uncoupled; only with {@code van}
   * @param wie per number of a dossier who takes the child
   */
  public record Wens(
      @Nullable String van, @Nullable Ontkoppelreden reden, Map<String, String> wie) {}

  /** What one worker carries before and after. */
  public record Last(Jeugdbeschermer wie, int na) {

    public boolean isTeVeel() {
      return na > wie.plaatsen();
    }
  }

  /** The plan as it would be: nothing is recorded yet. */
  public record Beeld(List<Last> lasten, List<Bezwaar> bezwaren) {

    /** Whether there is a child, and each goes to somebody who can take it here. */
    private boolean kan(Wens wens) {
      var wie = lasten.stream().map(last -> last.wie().wie()).toList();
      return !wens.wie().isEmpty() && wie.containsAll(wens.wie().values());
    }
  }

  /** Shows what a plan does to the load of each worker, and what speaks against it. */
  @Transactional(readOnly = true)
  public Beeld bekijk(Gi gi, Wens wens) {
    var dag = vandaag.dag();
    var kandidaten =
        team.stand(gi.id(), dag).kandidaten().stream()
            .collect(Collectors.toMap(Jeugdbeschermer::wie, Function.identity()));
    var erbij = new LinkedHashMap<String, Integer>();
    wens.wie().values().forEach(wie -> erbij.merge(wie, 1, Integer::sum));
    var lasten = new ArrayList<Last>();
    var bezwaren = new ArrayList<Bezwaar>();
    erbij.forEach((wie, aantal) -> {
      var kandidaat = kandidaten.get(wie);
      if (kandidaat == null) {
        bezwaren.add(Bezwaar.van("plan.niemand", wie));
      } else {
        lasten.add(new Last(kandidaat, kandidaat.kinderen() + aantal));
        bezwaren.addAll(bezwaren(kandidaat, kandidaat.kinderen() + aantal, dag));
      }
    });
    bezwaren.addAll(gezinnen(gi, wens));
    if (!organisaties.heeftCertificaat(gi.id(), dag)) {
      bezwaren.add(Bezwaar.van("plan.certificaat", gi.naam()));
    }
    if (wens.wie().isEmpty()) {
      bezwaren.add(Bezwaar.van("plan.leeg"));
    }
    return new Beeld(List.copyOf(lasten), List.copyOf(bezwaren));
  }

  private static List<Bezwaar> bezwaren(Jeugdbeschermer wie, int na, LocalDate dag) {
    var bezwaren = new ArrayList<Bezwaar>();
    if (na > wie.plaatsen()) {
      bezwaren.add(Bezwaar.van("plan.te-vol", wie.naam(), na, wie.plaatsen()));
    }
    if (wie.registratieTot().isBefore(dag)) {
      bezwaren.add(Bezwaar.van("plan.registratie", wie.naam()));
    }
    return bezwaren;
  }

  /** One family over two workers is only noted: a human may have a reason. */
  private List<Bezwaar> gezinnen(Gi gi, Wens wens) {
    var per = new LinkedHashMap<String, HashSet<String>>();
    for (var kind :
        wens.van() == null ? kinderen.zonder(gi.id()) : kinderen.van(gi.id(), wens.van())) {
      var wie = wens.wie().get(kind.nummer());
      if (wie != null && kind.gezin() != null) {
        var bij = per.computeIfAbsent(kind.gezin(), gezin -> new HashSet<>());
        bij.add(wie);
        if (kind.bijGezin() != null) {
          bij.add(kind.bijGezin());
        }
      }
    }
    return per.entrySet().stream()
        .filter(gezin -> gezin.getValue().size() > 1)
        .map(gezin -> Bezwaar.van("plan.gezin", gezin.getKey()))
        .toList();
  }

  /**
   * Records the whole plan today, all or nothing; the same form sent again records nothing new.
   *
   * @param formulier the form it came with
   * @param toch also when something speaks against it; a refused fact is refused all the same
   * @throws OpgaveGeweigerd naming the dossier; then nothing is stored
   */
  @Transactional
  public int voerUit(Gi gi, Wens wens, UUID formulier, boolean toch, String door) {
    var beeld = bekijk(gi, wens);
    if (!beeld.bezwaren().isEmpty() && (!toch || !beeld.kan(wens))) {
      throw new OpgaveGeweigerd(beeld.bezwaren());
    }
    vastleggen.leg(stappen(wens), new Formulier(formulier, "/team/plan/vastleggen", door));
    return wens.wie().size();
  }

  private List<Stap> stappen(Wens wens) {
    var dag = Datum.van(vandaag.dag().toString());
    var van = wens.van();
    var reden = wens.reden() == null ? Ontkoppelreden.GEPLAND : wens.reden();
    var stappen = new ArrayList<Stap>();
    wens.wie()
        .forEach((nummer, wie) -> {
          if (van != null) {
            stappen.add(new Stap(nummer, new JeugdbeschermerOntkoppeld(dag, van, reden)));
          }
          stappen.add(new Stap(nummer, new JeugdbeschermerGekoppeld(dag, wie, Koppelrol.VAST)));
        });
    return stappen;
  }
}
