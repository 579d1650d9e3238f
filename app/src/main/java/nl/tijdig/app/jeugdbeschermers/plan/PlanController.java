package nl.tijdig.app.jeugdbeschermers.plan;

import java.util.UUID;
import nl.tijdig.app.dossier.Kindnamen;
import nl.tijdig.app.pagina.Antwoorden;
import nl.tijdig.app.pagina.Inzending;
import nl.tijdig.app.pagina.Zinnen;
import nl.tijdig.app.toegang.Accounts;
import nl.tijdig.app.toegang.Mag;
import nl.tijdig.app.toegang.Recht;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** "Klopt dit?": each child with who takes it, before it is recorded. */
@Controller
class PlanController {

  private final Accounts accounts;
  private final Koppelplan plan;
  private final Geplandeoverdrachten gepland;
  private final Kindnamen kindnamen;
  private final Zinnen zinnen;

  PlanController(
      Accounts accounts,
      Koppelplan plan,
      Geplandeoverdrachten gepland,
      Kindnamen kindnamen,
      Zinnen zinnen) {
    this.accounts = accounts;
    this.plan = plan;
    this.gepland = gepland;
    this.kindnamen = kindnamen;
    this.zinnen = zinnen;
  }

  @Mag(Recht.TEAM)
  @PostMapping("/team/plan")
  String bekijk(Inzending inzending, Authentication wie, Model model) {
    var wens = Wensvorm.lees(inzending.antwoorden());
    return inzending.verwerk(
        antwoorden -> {
          antwoorden.klaar();
          return blad(wens, null, wie, model);
        },
        () -> blad(wens, null, wie, model));
  }

  private String blad(Wens wens, @Nullable Long id, Authentication wie, Model model) {
    var gi = accounts.eigenGi(wie);
    var beeld = plan.bekijk(gi, wens);
    model.addAttribute("gi", gi.naam());
    model.addAttribute("beeld", beeld);
    model.addAttribute("wens", beeld.rest());
    model.addAttribute("ingehaald", zinnen.van(beeld.ingehaald()));
    model.addAttribute("tegen", zinnen.van(beeld.bezwaren()));
    model.addAttribute("namen", kindnamen.van(beeld.rest().wie().keySet()));
    model.addAttribute("isLater", plan.isLater(wens));
    model.addAttribute("gepland", id);
    model.addAttribute("formulier", UUID.randomUUID());
    return "jeugdbeschermers/plan";
  }

  @Mag(Recht.TEAM)
  @PostMapping("/team/plan/vastleggen")
  String leg(Inzending inzending, Authentication wie, Model model, RedirectAttributes straks) {
    var wens = Wensvorm.lees(inzending.antwoorden());
    return inzending.verwerk(
        antwoorden -> {
          var formulier = antwoorden.formulier();
          antwoorden.klaar();
          var gi = accounts.eigenGi(wie);
          var aantal = plan.voerUit(gi, wens, formulier, antwoorden.is("toch"), wie.getName());
          straks.addFlashAttribute(plan.isLater(wens) ? "gepland" : "gekoppeld", aantal);
          if (!plan.isLater(wens)) {
            gepland.sluitAf(gi.id(), antwoorden.nummer("gepland"));
          }
          return Terugweg.naar(antwoorden, "/team");
        },
        () -> blad(wens, geplandIn(inzending.antwoorden()), wie, model));
  }

  private static @Nullable Long geplandIn(Antwoorden antwoorden) {
    return antwoorden.heeft("gepland") ? antwoorden.nummer("gepland") : null;
  }

  @Mag(Recht.TEAM)
  @GetMapping("/team/gepland/{id:\\d+}")
  String gepland(@PathVariable long id, Authentication wie, Model model) {
    return gepland
        .wens(accounts.eigenGi(wie).id(), id)
        .map(wens -> blad(wens, id, wie, model))
        .orElse("redirect:/team#gepland");
  }

  @Mag(Recht.TEAM)
  @PostMapping("/team/gepland/{id:\\d+}/intrekken")
  String trekIn(@PathVariable long id, Authentication wie) {
    gepland.sluitAf(accounts.eigenGi(wie).id(), id);
    return "redirect:/team#gepland";
  }
}
