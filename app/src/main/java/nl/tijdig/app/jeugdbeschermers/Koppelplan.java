package nl.tijdig.app.jeugdbeschermers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.tijdig.app.dossier.FeitGeweigerd;
import nl.tijdig.app.jeugdbeschermers.Feitenreeks.Formulier;
import nl.tijdig.app.jeugdbeschermers.Feitenreeks.Stap;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.app.organisaties.Organisaties;
import nl.tijdig.kern.dossier.Gebeurtenis.JeugdbeschermerGekoppeld;
import nl.tijdig.kern.dossier.Gebeurtenis.JeugdbeschermerOntkoppeld;
import nl.tijdig.kern.dossier.Ontkoppelreden;
import nl.tijdig.kern.dossier.Rol;
import nl.tijdig.kern.tijd.Datum;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Couples or transfers many children at once: first to be seen, then all of them or none. */
@Service
public class Koppelplan {

  private final Team team;
  private final Teamkinderen kinderen;
  private final Feitenreeks reeks;
  private final Organisaties organisaties;
  private final Vandaag vandaag;

  Koppelplan(
      Team team,
      Teamkinderen kinderen,
      Feitenreeks reeks,
      Organisaties organisaties,
      Vandaag vandaag) {
    this.team = team;
    this.kinderen = kinderen;
    this.reeks = reeks;
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
  public record Beeld(List<Last> lasten, List<String> bezwaren) {

    /** Whether there is a child, and each goes to somebody who can take it here. */
    private boolean kan(Wens wens) {
      var wie = lasten.stream().map(last -> last.wie().wie()).toList();
      return !wens.wie().isEmpty() && wie.containsAll(wens.wie().values());
    }
  }

  /** Shows what a plan does to the load of each worker, and what speaks against it. */
  @Transactional(readOnly = true)
  public Beeld bekijk(String gi, Wens wens) {
    var dag = vandaag.dag();
    var kandidaten =
        team.stand(gi, dag).kandidaten().stream()
            .collect(Collectors.toMap(Jeugdbeschermer::wie, Function.identity()));
    var erbij = new LinkedHashMap<String, Integer>();
    wens.wie().values().forEach(wie -> erbij.merge(wie, 1, Integer::sum));
    var lasten = new ArrayList<Last>();
    var bezwaren = new ArrayList<String>();
    erbij.forEach((wie, aantal) -> {
      var kandidaat = kandidaten.get(wie);
      if (kandidaat == null) {
        bezwaren.add(wie + " kan nu geen kinderen krijgen; kies iemand uit de lijst");
      } else {
        lasten.add(new Last(kandidaat, kandidaat.kinderen() + aantal));
        bezwaren.addAll(bezwaren(kandidaat, kandidaat.kinderen() + aantal, dag));
      }
    });
    bezwaren.addAll(gezinnen(gi, wens));
    if (!organisaties.heeftCertificaat(gi, dag)) {
      bezwaren.add(
          gi
              + " heeft vandaag geen geldig certificaat; een kind hoort dan via de rechter bij een andere GI");
    }
    if (wens.wie().isEmpty()) {
      bezwaren.add("Kies bij minstens een kind wie het krijgt");
    }
    return new Beeld(List.copyOf(lasten), List.copyOf(bezwaren));
  }

  private static List<String> bezwaren(Jeugdbeschermer wie, int na, LocalDate dag) {
    var bezwaren = new ArrayList<String>();
    if (na > wie.plaatsen()) {
      bezwaren.add(
          wie.naam() + " krijgt dan " + na + " kinderen en heeft plaats voor " + wie.plaatsen());
    }
    if (wie.registratieTot().isBefore(dag)) {
      bezwaren.add("De registratie van " + wie.naam() + " is verlopen");
    }
    return bezwaren;
  }

  /** One family over two workers is only noted: a human may have a reason. */
  private List<String> gezinnen(String gi, Wens wens) {
    var per = new LinkedHashMap<String, HashSet<String>>();
    for (var kind : wens.van() == null ? kinderen.zonder(gi) : kinderen.van(gi, wens.van())) {
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
        .map(gezin ->
            "Gezin " + gezin.getKey() + " krijgt dan meer dan een jeugdbeschermer; zet het samen")
        .toList();
  }

  /**
   * Records the whole plan today, all or nothing; the same form sent again records nothing new.
   *
   * @param formulier the form it came with
   * @param toch also when something speaks against it; a refused fact is refused all the same
   * @throws FeitGeweigerd naming the dossier; then nothing is stored
   */
  @Transactional
  public int voerUit(String gi, Wens wens, UUID formulier, boolean toch, String door) {
    var beeld = bekijk(gi, wens);
    if (!beeld.bezwaren().isEmpty() && (!toch || !beeld.kan(wens))) {
      throw new FeitGeweigerd(beeld.bezwaren());
    }
    reeks.leg(stappen(wens), new Formulier(formulier, "/team/plan/vastleggen", door));
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
          stappen.add(new Stap(nummer, new JeugdbeschermerGekoppeld(dag, wie, Rol.VAST)));
        });
    return stappen;
  }
}
