package nl.tijdig.app.jeugdbeschermers.voorstel;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import nl.tijdig.app.dossier.Kindnamen;
import nl.tijdig.app.jeugdbeschermers.plan.Wens;
import nl.tijdig.app.jeugdbeschermers.plan.Wensvorm;
import nl.tijdig.app.jeugdbeschermers.team.Team;
import nl.tijdig.app.jeugdbeschermers.voorstel.Voorstellen.Blad;
import nl.tijdig.app.pagina.Antwoorden;
import nl.tijdig.app.toegang.Accounts;
import nl.tijdig.app.toegang.Gi;
import nl.tijdig.app.toegang.Mag;
import nl.tijdig.app.toegang.Recht;
import nl.tijdig.kern.dossier.Ontkoppelreden;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The proposal: one line is one decision. */
@Controller
class VoorstelController {

  private final Accounts accounts;
  private final Voorstellen voorstellen;
  private final Team team;
  private final Kindnamen kindnamen;

  VoorstelController(Accounts accounts, Voorstellen voorstellen, Team team, Kindnamen kindnamen) {
    this.accounts = accounts;
    this.voorstellen = voorstellen;
    this.team = team;
    this.kindnamen = kindnamen;
  }

  @Mag(Recht.TEAM)
  @GetMapping("/team/voorstel")
  String voorstel(
      @RequestParam(required = false) @Nullable String van,
      @RequestParam(required = false) @Nullable String kind,
      Authentication wie,
      Model model,
      HttpServletResponse antwoord) {
    var gi = accounts.eigenGi(wie);
    var blad = voorstellen.voor(gi.id(), kind == null ? List.of() : List.of(kind));
    if (van != null || blad.regels().isEmpty()) {
      blad = voorstellen.over(gi.id(), van, wie.getName());
    }
    if (blad.deel() < 100) {
      antwoord.setHeader("Refresh", "2");
    }
    return blad(gi, blad, new Wens(van, null, laatsteWerkdag(gi, van), java.util.Map.of()), model);
  }

  /** Back from "klopt dit?", with what was chosen. */
  @Mag(Recht.TEAM)
  @PostMapping("/team/voorstel")
  String terug(Antwoorden antwoorden, Authentication wie, Model model) {
    var gi = accounts.eigenGi(wie);
    var wens = Wensvorm.lees(antwoorden);
    return blad(gi, voorstellen.terug(gi.id(), wens.van(), wens.wie()), wens, model);
  }

  /** The transfer counts from the last working day, when one is known. */
  private java.time.@Nullable LocalDate laatsteWerkdag(Gi gi, @Nullable String van) {
    return van == null ? null : team.laatsteWerkdag(gi.id(), van);
  }

  private String blad(Gi gi, Blad blad, Wens wens, Model model) {
    model.addAttribute("gi", gi.naam());
    model.addAttribute("blad", blad);
    model.addAttribute("wens", wens);
    model.addAttribute(
        "namen",
        kindnamen.van(blad.regels().stream().flatMap(regel -> regel.nummers().stream()).toList()));
    model.addAttribute("redenen", List.of(Ontkoppelreden.values()));
    return "jeugdbeschermers/voorstel";
  }
}
