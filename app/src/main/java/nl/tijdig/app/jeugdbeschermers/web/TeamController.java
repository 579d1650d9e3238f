package nl.tijdig.app.jeugdbeschermers.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.tijdig.app.dossier.FeitGeweigerd;
import nl.tijdig.app.jeugdbeschermers.Kinderenzonder;
import nl.tijdig.app.jeugdbeschermers.Koppelplan;
import nl.tijdig.app.jeugdbeschermers.Koppelplan.Wens;
import nl.tijdig.app.jeugdbeschermers.Koppelvoorstel;
import nl.tijdig.app.jeugdbeschermers.Overdrachten;
import nl.tijdig.app.jeugdbeschermers.Team;
import nl.tijdig.app.jeugdbeschermers.Teamkinderen;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.app.organisaties.Organisaties;
import nl.tijdig.app.toegang.Accounts;
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
      Vandaag vandaag) {
    this.accounts = accounts;
    this.team = team;
    this.teamkinderen = teamkinderen;
    this.kinderen = kinderen;
    this.overdrachten = overdrachten;
    this.voorstel = voorstel;
    this.plan = plan;
    this.organisaties = organisaties;
    this.vandaag = vandaag;
  }

  @Transactional(readOnly = true)
  @GetMapping("/team")
  String team(Authentication wie, Model model) {
    var gi = accounts.eigenGi(wie);
    var dag = vandaag.dag();
    var stand = team.stand(gi, dag);
    var vooruitblik = stand.vooruitblik();
    model.addAttribute("gi", gi);
    model.addAttribute("stand", stand);
    model.addAttribute("vooruitblik", vooruitblik);
    model.addAttribute("lijn", vooruitblik.lijn(dag, VOORUIT));
    model.addAttribute("straks", dag.plusDays(VOORUIT));
    model.addAttribute("kinderen", kinderen.van(gi));
    model.addAttribute("overdrachten", overdrachten.eerste(gi, dag));
    model.addAttribute("overdrachtstand", overdrachten.stand(gi, dag));
    model.addAttribute("klassen", Kinderenzonder.KLASSEN);
    return "jeugdbeschermers/team";
  }

  @PostMapping("/team/risico")
  String schatIn(@RequestParam String nummer, @RequestParam String klasse, Authentication wie) {
    if (!Kinderenzonder.KLASSEN.contains(klasse)) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "onbekende risicoklasse");
    }
    if (!kinderen.schatIn(nummer, klasse, wie.getName())) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND, nummer);
    }
    return "redirect:/team#zonder";
  }

  @GetMapping("/team/voorstel")
  String voorstel(
      @RequestParam(required = false) @Nullable String van, Authentication wie, Model model) {
    var gi = accounts.eigenGi(wie);
    var lijst = van == null ? teamkinderen.zonder(gi) : teamkinderen.van(gi, van);
    var kandidaten =
        team.stand(gi, vandaag.dag()).kandidaten().stream()
            .filter(kandidaat -> !kandidaat.wie().equals(van))
            .toList();
    var gekozen = new TreeMap<String, String>();
    var regels =
        voorstel.voor(
            new Koppelvoorstel.Vraag(
                lijst,
                kandidaten,
                vandaag.dag(),
                organisaties.heeftCertificaat(gi, vandaag.dag())));
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

  @PostMapping("/team/plan")
  String bekijk(@RequestParam Map<String, String> antwoorden, Authentication wie, Model model) {
    var wens = wens(antwoorden);
    model.addAttribute("beeld", plan.bekijk(accounts.eigenGi(wie), wens));
    model.addAttribute("wens", wens);
    model.addAttribute("formulier", UUID.randomUUID());
    return "jeugdbeschermers/plan";
  }

  @PostMapping("/team/plan/vastleggen")
  String leg(
      @RequestParam Map<String, String> antwoorden,
      @RequestParam UUID formulier,
      @RequestParam(defaultValue = "false") boolean toch,
      Authentication wie,
      Model model,
      RedirectAttributes straks) {
    var wens = wens(antwoorden);
    try {
      straks.addFlashAttribute(
          "gekoppeld", plan.voerUit(accounts.eigenGi(wie), wens, formulier, toch, wie.getName()));
      return "redirect:/team";
    } catch (FeitGeweigerd geweigerd) {
      model.addAttribute("bezwaren", geweigerd.bezwaren());
      return bekijk(antwoorden, wie, model);
    }
  }

  private static Wens wens(Map<String, String> antwoorden) {
    var wie = new TreeMap<String, String>();
    antwoorden.forEach((naam, waarde) -> {
      if (naam.startsWith(KIND) && !waarde.isBlank()) {
        wie.put(naam.substring(KIND.length()), waarde);
      }
    });
    var van = antwoorden.getOrDefault("van", "");
    var reden =
        Arrays.stream(Ontkoppelreden.values())
            .filter(waarde -> waarde.name().equals(antwoorden.get("reden")))
            .findFirst()
            .orElse(null);
    return new Wens(van.isBlank() ? null : van, van.isBlank() ? null : reden, wie);
  }
}
