package nl.tijdig.app.koers.bepalen;

import static nl.tijdig.app.pagina.Antwoorden.REDEN;
import static nl.tijdig.app.pagina.Antwoorden.REGEL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.tijdig.app.koers.bepalen.Koersinhoud.Familiegroepsplan;
import nl.tijdig.app.koers.bepalen.Koersinhoud.Kindgesprek;
import nl.tijdig.app.omgeving.Bezwaar;
import nl.tijdig.app.pagina.Antwoorden;
import org.jspecify.annotations.Nullable;

/** The form of a koers: what it asks, and how its answers are read. */
final class Koersvorm {

  /** So many goals, and so many helps, has the form room for (product choice). */
  static final List<Integer> REGELS = List.of(1, 2, 3, 4);

  private static final int KORTST = 3;

  /** A goal lies at most so many years ahead. */
  private static final int JAREN_VOORUIT = 5;

  private final Antwoorden antwoorden;
  private final LocalDate vandaag;

  private Koersvorm(Antwoorden antwoorden, LocalDate vandaag) {
    this.antwoorden = antwoorden;
    this.vandaag = vandaag;
  }

  /** What the answers say; what speaks against them is remembered with them. */
  static Koersinhoud lees(Antwoorden antwoorden, List<Gevraagde> gevraagden, LocalDate vandaag) {
    return new Koersvorm(antwoorden, vandaag).inhoud(gevraagden);
  }

  private Koersinhoud inhoud(List<Gevraagde> gevraagden) {
    var bepaaldOp = geweest("op", "veld.op");
    var doelen = REGELS.stream().filter(this::isIngevuld).map(this::doel).toList();
    antwoorden.eis(!doelen.isEmpty(), Bezwaar.van("koers.zonder-doel").bij("doel-1"));
    var hulp = hulp();
    var nodigVoor = antwoorden.dagOfNiets("nodig_voor", "koers.nodig-voor");
    return new Koersinhoud(
        bepaaldOp,
        doelen,
        hulp,
        nodigVoor,
        gevraagden.stream().map(wie -> stem(wie, bepaaldOp)).toList(),
        kind(),
        familiegroepsplan(),
        antwoorden.tekstOfNiets("toelichting", "koers.toelichting", REDEN));
  }

  /** A day that has been. */
  private LocalDate geweest(String veld, String kop) {
    var dag = antwoorden.dag(veld, kop);
    antwoorden.eis(!dag.isAfter(vandaag), Bezwaar.van("koers.in-toekomst").bij(veld));
    return dag;
  }

  private boolean isIngevuld(int regel) {
    return List.of("", "-merkbaar", "-haalbaar", "-woorden").stream()
        .anyMatch(deel -> !antwoorden.tekst("doel-" + regel + deel).isEmpty());
  }

  private Doel doel(int regel) {
    var veld = "doel-" + regel;
    return new Doel(
        antwoorden.tekst(veld, "koers.doel", KORTST, REDEN),
        antwoorden.tekst(veld + "-merkbaar", "koers.merkbaar", KORTST, REDEN),
        antwoorden.dag(
            veld + "-haalbaar",
            "koers.haalbaar",
            vandaag.minusYears(JAREN_VOORUIT),
            vandaag.plusYears(JAREN_VOORUIT)),
        antwoorden.keuze(veld + "-woorden", "koers.woorden", Doel.SPREKERS));
  }

  private List<String> hulp() {
    var hulp = new ArrayList<String>();
    for (var regel : REGELS) {
      var een = antwoorden.tekstOfNiets("hulp-" + regel, "koers.hulp", REGEL);
      if (een != null) {
        hulp.add(een);
      }
    }
    var geen = antwoorden.is("geen_hulp");
    antwoorden.eis(geen || !hulp.isEmpty(), Bezwaar.van("koers.zonder-hulp").bij("hulp-1"));
    antwoorden.eis(!geen || hulp.isEmpty(), Bezwaar.van("koers.hulp-en-geen").bij("geen_hulp"));
    return hulp;
  }

  /** Of whom no other day is told, was asked on the day of the koers. */
  private Raadpleging stem(Gevraagde wie, LocalDate bepaaldOp) {
    var veld = wie.veld();
    var antwoord = antwoorden.keuze(veld, "koers.antwoord." + wie.wie(), Raadpleging.ANTWOORDEN);
    var isGevraagd = antwoord.equals(Raadpleging.JA) || antwoord.equals(Raadpleging.NEE);
    var kort = antwoord.equals(Raadpleging.NEE) ? KORTST : 0;
    var voorbehoud = antwoorden.tekst(veld + "-voorbehoud", "koers.voorbehoud", kort, REDEN);
    antwoorden.eis(
        wie.magNvt() || !antwoord.equals(Raadpleging.NVT), Bezwaar.van("koers.nvt").bij(veld));
    return new Raadpleging(
        wie.wie(),
        wie.naam(),
        antwoord,
        isGevraagd ? gevraagdOp(veld + "-op", bepaaldOp) : null,
        voorbehoud.isEmpty() ? null : voorbehoud);
  }

  private LocalDate gevraagdOp(String veld, LocalDate bepaaldOp) {
    return antwoorden.tekst(veld).isEmpty() ? bepaaldOp : geweest(veld, "koers.gevraagd-op");
  }

  private Kindgesprek kind() {
    var hoe = antwoorden.keuze("kind", "koers.kind", Kindgesprek.MANIEREN);
    var isGevoerd = !hoe.equals(Kindgesprek.NIET) && !hoe.isEmpty();
    return new Kindgesprek(hoe, isGevoerd ? geweest("kind_op", "koers.kind-op") : null);
  }

  private Familiegroepsplan familiegroepsplan() {
    var antwoord =
        antwoorden.keuze("familiegroepsplan", "koers.familiegroepsplan", List.of("ja", "nee"));
    var afgezien = antwoorden.tekst("afgezien_op").isEmpty();
    return new Familiegroepsplan(
        antwoord.equals("ja"), afgezien ? null : geweest("afgezien_op", "koers.afgezien"));
  }

  /**
   * The same again, but for what must be asked anew: the day, who agrees, the talk with the child.
   */
  static Antwoorden van(Koersinhoud inhoud) {
    var velden = new LinkedHashMap<String, String>();
    for (var i = 0; i < inhoud.doelen().size(); i++) {
      var doel = inhoud.doelen().get(i);
      var veld = "doel-" + (i + 1);
      velden.put(veld, doel.tekst());
      velden.put(veld + "-merkbaar", doel.merkbaar());
      velden.put(veld + "-haalbaar", doel.haalbaarOp().toString());
      velden.put(veld + "-woorden", doel.woordenVan());
    }
    for (var i = 0; i < inhoud.hulp().size(); i++) {
      velden.put("hulp-" + (i + 1), inhoud.hulp().get(i));
    }
    velden.put("geen_hulp", inhoud.hulp().isEmpty() ? "true" : "");
    zet(velden, "nodig_voor", inhoud.nodigVoor());
    velden.put("familiegroepsplan", inhoud.familiegroepsplan().aangeboden() ? "ja" : "nee");
    zet(velden, "afgezien_op", inhoud.familiegroepsplan().afgezienOp());
    velden.put("toelichting", Objects.requireNonNullElse(inhoud.toelichting(), ""));
    return Antwoorden.met(velden);
  }

  private static void zet(Map<String, String> velden, String veld, @Nullable LocalDate dag) {
    velden.put(veld, dag == null ? "" : dag.toString());
  }
}
