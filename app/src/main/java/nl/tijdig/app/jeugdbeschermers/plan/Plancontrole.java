package nl.tijdig.app.jeugdbeschermers.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.tijdig.app.jeugdbeschermers.koppelen.Gezinsband;
import nl.tijdig.app.jeugdbeschermers.koppelen.Koppelvoorstel.Kind;
import nl.tijdig.app.jeugdbeschermers.koppelen.Teamkinderen;
import nl.tijdig.app.jeugdbeschermers.plan.Houders.Houder;
import nl.tijdig.app.jeugdbeschermers.plan.Koppelplan.Beeld;
import nl.tijdig.app.jeugdbeschermers.plan.Koppelplan.Last;
import nl.tijdig.app.jeugdbeschermers.plan.Koppelplan.Paar;
import nl.tijdig.app.jeugdbeschermers.team.Jeugdbeschermer;
import nl.tijdig.app.jeugdbeschermers.team.Team;
import nl.tijdig.app.omgeving.Bezwaar;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.app.organisaties.Organisaties;
import nl.tijdig.app.toegang.Gi;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What speaks against a plan. */
@Component
class Plancontrole {

  private final Team team;
  private final Teamkinderen kinderen;
  private final Organisaties organisaties;
  private final Vandaag vandaag;

  Plancontrole(Team team, Teamkinderen kinderen, Organisaties organisaties, Vandaag vandaag) {
    this.team = team;
    this.kinderen = kinderen;
    this.organisaties = organisaties;
    this.vandaag = vandaag;
  }

  /**
   * Who got the child since the form was made; null when it is as the form saw it, or as wished.
   */
  static @Nullable Bezwaar ingehaald(Wens wens, Houder nu) {
    var wie = nu.wie();
    if (Objects.equals(wie, wens.van()) || Objects.equals(wie, wens.wie().get(nu.nummer()))) {
      return null;
    }
    return wie == null
        ? Bezwaar.van("plan.intussen-niemand", nu.nummer())
        : Bezwaar.van(
            "plan.intussen",
            nu.nummer(),
            Objects.requireNonNull(nu.naam()),
            Objects.requireNonNull(nu.vanaf()));
  }

  /** The picture of a plan. */
  Beeld beeld(Gi gi, Wens rest, Wens nieuw, List<Bezwaar> ingehaald) {
    var dag = vandaag.dag();
    var gevraagd = kinderen(gi, rest);
    var ook = new HashSet<>(rest.wie().values());
    gevraagd.stream().map(Kind::bijGezin).filter(Objects::nonNull).forEach(ook::add);
    var kandidaten =
        team.stand(gi.id(), dag).kandidaten(ook).stream()
            .filter(kandidaat -> !kandidaat.wie().equals(rest.van()))
            .collect(Collectors.toMap(Jeugdbeschermer::wie, Function.identity()));
    var lasten = lasten(rest, nieuw, kandidaten);
    var bezwaren = new ArrayList<Bezwaar>();
    Set.copyOf(rest.wie().values()).stream()
        .filter(wie -> !kandidaten.containsKey(wie))
        .sorted()
        .forEach(wie -> bezwaren.add(Bezwaar.van("plan.niemand", wie)));
    lasten.forEach(last -> bezwaren.addAll(bezwaren(last, dag)));
    bezwaren.addAll(gezinnen(gevraagd, rest, kandidaten.keySet()));
    bezwaren.addAll(vorm(gi, rest, dag));
    var paren =
        rest.wie().entrySet().stream()
            .map(een -> new Paar(een.getKey(), naam(een.getValue(), kandidaten)))
            .toList();
    return new Beeld(paren, lasten, List.copyOf(bezwaren), List.copyOf(ingehaald), rest);
  }

  private List<Bezwaar> vorm(Gi gi, Wens wens, LocalDate dag) {
    var bezwaren = new ArrayList<Bezwaar>();
    if (!organisaties.heeftCertificaat(gi.id(), dag)) {
      bezwaren.add(Bezwaar.van("plan.certificaat", gi.naam()));
    }
    if (wens.wie().isEmpty()) {
      bezwaren.add(Bezwaar.van("plan.leeg"));
    }
    if (wens.van() != null && wens.reden() == null) {
      bezwaren.add(Bezwaar.van("plan.reden").bij("reden"));
    }
    return bezwaren;
  }

  private static String naam(String wie, Map<String, Jeugdbeschermer> kandidaten) {
    var kandidaat = kandidaten.get(wie);
    return kandidaat == null ? wie : kandidaat.naam();
  }

  private static List<Last> lasten(Wens rest, Wens nieuw, Map<String, Jeugdbeschermer> kandidaten) {
    var erbij = new LinkedHashMap<String, Integer>();
    rest.wie()
        .forEach((nummer, wie) ->
            erbij.merge(wie, nieuw.wie().containsKey(nummer) ? 1 : 0, Integer::sum));
    var lasten = new ArrayList<Last>();
    erbij.forEach((wie, aantal) -> {
      var kandidaat = kandidaten.get(wie);
      if (kandidaat != null) {
        lasten.add(new Last(kandidaat, kandidaat.kinderen() + aantal));
      }
    });
    return List.copyOf(lasten);
  }

  private static List<Bezwaar> bezwaren(Last last, LocalDate dag) {
    var bezwaren = new ArrayList<Bezwaar>();
    var wie = last.wie();
    if (last.isTeVeel()) {
      bezwaren.add(Bezwaar.van("plan.te-vol", wie.naam(), last.na(), wie.plaatsen()));
    }
    if (wie.registratieTot().isBefore(dag)) {
      bezwaren.add(Bezwaar.van("plan.registratie", wie.naam()));
    }
    return bezwaren;
  }

  private List<Kind> kinderen(Gi gi, Wens wens) {
    var van = wens.van();
    return van == null
        ? kinderen.kinderen(gi.id(), wens.wie().keySet())
        : kinderen.van(gi.id(), van);
  }

  /** One family over two workers is only noted: a human may have a reason. */
  private static List<Bezwaar> gezinnen(List<Kind> gevraagd, Wens wens, Set<String> aanwezig) {
    var per = new LinkedHashMap<String, Set<String>>();
    for (var kind : gevraagd) {
      var wie = wens.wie().get(kind.nummer());
      if (wie != null && kind.gezin() != null) {
        var bij = per.computeIfAbsent(kind.gezin(), gezin -> new HashSet<>());
        bij.add(wie);
        var gebonden = Gezinsband.bindt(kind, aanwezig);
        if (gebonden != null) {
          bij.add(gebonden);
        }
      }
    }
    return per.entrySet().stream()
        .filter(gezin -> gezin.getValue().size() > 1)
        .map(gezin -> Bezwaar.van("plan.gezin", gezin.getKey()))
        .toList();
  }
}
