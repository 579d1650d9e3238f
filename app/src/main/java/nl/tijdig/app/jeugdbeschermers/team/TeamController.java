package nl.tijdig.app.jeugdbeschermers.team;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import nl.tijdig.app.jeugdbeschermers.koppelen.Koppelplan;
import nl.tijdig.app.jeugdbeschermers.koppelen.Koppelplan.Wens;
import nl.tijdig.app.jeugdbeschermers.koppelen.Koppelvoorstel;
import nl.tijdig.app.jeugdbeschermers.koppelen.Teamkinderen;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.app.organisaties.Organisaties;
import nl.tijdig.app.pagina.Antwoorden;
import nl.tijdig.app.pagina.InMenu;
import nl.tijdig.app.pagina.Inzending;
import nl.tijdig.app.pagina.Zinnen;
import nl.tijdig.app.toegang.Accounts;
import nl.tijdig.app.toegang.Inzage;
import nl.tijdig.app.toegang.Mag;
import nl.tijdig.app.toegang.Recht;
import nl.tijdig.kern.dossier.Ontkoppelreden;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The team manager's pages: who is full, who is without, and coupling with a preview. */
@Controller
class TeamController {

  /** How far the forecast looks, in days (product choice). */
  private static final int VOORUIT = 120;

  private static final String KIND = "kind-";

  private final Accounts accounts;
  private final Team team;
  private final Teamkinderen teamkinderen;
  private final Kinderenzonder kinderen;
  private final Overdrachten overdrachten;
  private final Koppelvoorstel voorstel;
  private final Koppelplan plan;
  private final Organisaties organisaties;
  private final Zinnen zinnen;
  private final Vandaag vandaag;

  TeamController(
      Accounts accounts,
      Team team,
      Teamkinderen teamkinderen,
      Kinderenzonder kinderen,
      Overdrachten overdrachten,
      Koppelvoorstel voorstel,
      Koppelplan plan,
      Organisaties organisaties,
      Zinnen zinnen,
      Vandaag vandaag) {
    this.accounts = accounts;
    this.team = team;
    this.teamkinderen = teamkinderen;
    this.kinderen = kinderen;
    this.overdrachten = overdrachten;
    this.voorstel = voorstel;
    this.plan = plan;
    this.organisaties = organisaties;
    this.zinnen = zinnen;
    this.vandaag = vandaag;
  }

  @Mag(Recht.TEAM)
  @InMenu(tekst = "menu.team", plaats = 20)
  @Transactional(readOnly = true)
  @GetMapping("/team")
  String team(Authentication wie, Model model) {
    var gi = accounts.eigenGi(wie);
    var dag = vandaag.dag();
    var stand = team.stand(gi.id(), dag);
    var vooruitblik = stand.vooruitblik();
    model.addAttribute("gi", gi.naam());
    model.addAttribute("stand", stand);
    model.addAttribute("vooruitblik", vooruitblik);
    model.addAttribute("lijn", vooruitblik.lijn(dag, VOORUIT));
    model.addAttribute("straks", dag.plusDays(VOORUIT));
    model.addAttribute("kinderen", kinderen.van(gi.id()));
    model.addAttribute("overdrachten", overdrachten.eerste(gi.id(), dag));
    model.addAttribute("overdrachtstand", overdrachten.stand(gi.id(), dag));
    model.addAttribute("klassen", Kinderenzonder.KLASSEN);
    return "jeugdbeschermers/team";
  }

  @Mag(Recht.TEAM)
  @Inzage(over = "nummer")
  @PostMapping("/team/risico")
  String schatIn(Antwoorden antwoorden, Authentication wie) {
    var nummer = antwoorden.tekst("nummer");
    var klasse = antwoorden.tekst("klasse");
    if (!Kinderenzonder.KLASSEN.contains(klasse)) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "onbekende risicoklasse");
    }
    if (!kinderen.schatIn(nummer, klasse, wie.getName())) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND, nummer);
    }
    return "redirect:/team#zonder";
  }

  @Mag(Recht.TEAM)
  @GetMapping("/team/voorstel")
  String voorstel(
      @RequestParam(required = false) @Nullable String van, Authentication wie, Model model) {
    var gi = accounts.eigenGi(wie);
    var lijst = van == null ? teamkinderen.zonder(gi.id()) : teamkinderen.van(gi.id(), van);
    var kandidaten =
        team.stand(gi.id(), vandaag.dag()).kandidaten().stream()
            .filter(kandidaat -> !kandidaat.wie().equals(van))
            .toList();
    var gekozen = new TreeMap<String, String>();
    var regels =
        voorstel.voor(
            new Koppelvoorstel.Vraag(
                lijst,
                kandidaten,
                vandaag.dag(),
                organisaties.heeftCertificaat(gi.id(), vandaag.dag())));
    regels.forEach(regel -> {
      if (regel.wie() != null) {
        gekozen.put(regel.kind().nummer(), regel.wie());
      }
    });
    model.addAttribute("regels", regels);
    model.addAttribute("gekozen", gekozen);
    model.addAttribute("kandidaten", kandidaten);
    model.addAttribute("van", van);
    model.addAttribute("redenen", List.of(Ontkoppelreden.values()));
    return "jeugdbeschermers/voorstel";
  }

  @Mag(Recht.TEAM)
  @PostMapping("/team/plan")
  String bekijk(Antwoorden antwoorden, Authentication wie, Model model) {
    return plan(wens(antwoorden), wie, model);
  }

  private String plan(Wens wens, Authentication wie, Model model) {
    var beeld = plan.bekijk(accounts.eigenGi(wie), wens);
    model.addAttribute("beeld", beeld);
    model.addAttribute("tegen", zinnen.van(beeld.bezwaren()));
    model.addAttribute("wens", wens);
    model.addAttribute("formulier", UUID.randomUUID());
    return "jeugdbeschermers/plan";
  }

  @Mag(Recht.TEAM)
  @PostMapping("/team/plan/vastleggen")
  String leg(Inzending inzending, Authentication wie, Model model, RedirectAttributes straks) {
    var wens = wens(inzending.antwoorden());
    return inzending.verwerk(
        antwoorden -> {
          var formulier = antwoorden.formulier();
          antwoorden.klaar();
          straks.addFlashAttribute(
              "gekoppeld",
              plan.voerUit(
                  accounts.eigenGi(wie), wens, formulier, antwoorden.is("toch"), wie.getName()));
          return "redirect:/team";
        },
        () -> plan(wens, wie, model));
  }

  private static Wens wens(Antwoorden antwoorden) {
    var wie = new TreeMap<String, String>();
    for (var naam : antwoorden.velden()) {
      if (naam.startsWith(KIND) && !antwoorden.tekst(naam).isEmpty()) {
        wie.put(naam.substring(KIND.length()), antwoorden.tekst(naam));
      }
    }
    var van = antwoorden.tekstOfNiets("van");
    var reden =
        Arrays.stream(Ontkoppelreden.values())
            .filter(waarde -> waarde.name().equals(antwoorden.tekst("reden")))
            .findFirst()
            .orElse(null);
    return new Wens(van, van == null ? null : reden, wie);
  }
}
