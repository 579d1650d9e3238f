package nl.tijdig.app.jeugdbeschermers.werkers;

import java.util.Map;
import java.util.function.Consumer;
import nl.tijdig.app.jeugdbeschermers.vervanging.Vervanging;
import nl.tijdig.app.omgeving.OpgaveGeweigerd;
import nl.tijdig.app.pagina.Antwoorden;
import nl.tijdig.app.pagina.Inzending;
import nl.tijdig.app.toegang.Accounts;
import nl.tijdig.app.toegang.Gi;
import nl.tijdig.app.toegang.Mag;
import nl.tijdig.app.toegang.Recht;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One worker: hours, last working day, days away, and who stands in. */
@Controller
class WerkerController {

  private final Accounts accounts;
  private final Werkers werkers;
  private final Afwezigheden afwezigheden;
  private final Waarneming waarneming;
  private final Werkerblad blad;

  WerkerController(
      Accounts accounts,
      Werkers werkers,
      Afwezigheden afwezigheden,
      Waarneming waarneming,
      Werkerblad blad) {
    this.accounts = accounts;
    this.werkers = werkers;
    this.afwezigheden = afwezigheden;
    this.waarneming = waarneming;
    this.blad = blad;
  }

  @Mag(Recht.TEAM)
  @GetMapping("/team/werkers/{wie}")
  String werker(@PathVariable String wie, Authentication ik, Model model) {
    var gi = accounts.eigenGi(ik);
    return blad.vul(model, gi, bekend(gi, wie), Antwoorden.met(Map.of()));
  }

  @Mag(Recht.TEAM)
  @PostMapping("/team/werkers/{wie}")
  String wijzig(
      @PathVariable String wie,
      Inzending inzending,
      Authentication ik,
      Model model,
      RedirectAttributes straks) {
    var gi = accounts.eigenGi(ik);
    var oud = bekend(gi, wie);
    return new Poging(gi, oud, inzending, model, straks)
        .doe(
            "gewijzigd",
            antwoorden ->
                werkers.wijzig(
                    gi.id(),
                    Werkervorm.lees(antwoorden, wie, oud.vanaf()),
                    antwoorden.tekst("_versie"),
                    antwoorden.is("toch")));
  }

  @Mag(Recht.TEAM)
  @PostMapping("/team/werkers/{wie}/afwezig")
  String meld(
      @PathVariable String wie,
      Inzending inzending,
      Authentication ik,
      Model model,
      RedirectAttributes straks) {
    var gi = accounts.eigenGi(ik);
    return new Poging(gi, bekend(gi, wie), inzending, model, straks)
        .doe(
            "afwezig",
            antwoorden -> {
              var vanaf = antwoorden.dag("afwezig_vanaf", "afwezig.eerste");
              var tot = antwoorden.dagOfNiets("afwezig_tot", "afwezig.laatste");
              antwoorden.klaar();
              var vervanger = antwoorden.tekstOfNiets("vervanger");
              afwezigheden.meld(
                  gi.id(), wie, Afwezigheid.nieuw(vanaf, tot, vervanger), antwoorden.is("toch"));
            });
  }

  @Mag(Recht.TEAM)
  @PostMapping("/team/werkers/{wie}/afwezig/{id}")
  String verander(
      @PathVariable String wie,
      @PathVariable long id,
      Inzending inzending,
      Authentication ik,
      Model model,
      RedirectAttributes straks) {
    var gi = accounts.eigenGi(ik);
    var ingetrokken = inzending.antwoorden().is("ingetrokken");
    return new Poging(gi, bekend(gi, wie), inzending, model, straks)
        .doe(
            ingetrokken ? "ingetrokken" : "terug",
            antwoorden -> {
              var stond = new Afwezigheden.Oud(id, antwoorden.tekst("_versie"));
              if (ingetrokken) {
                afwezigheden.trekIn(gi.id(), wie, stond);
                return;
              }
              var tot = antwoorden.dagOfNiets("laatste", "afwezig.laatste");
              antwoorden.klaar();
              afwezigheden.duurtTot(gi.id(), wie, stond, tot, antwoorden.is("toch"));
            });
  }

  @Mag(Recht.TEAM)
  @PostMapping("/team/werkers/{wie}/waarneming")
  String neemWaar(
      @PathVariable String wie,
      Inzending inzending,
      Authentication ik,
      Model model,
      RedirectAttributes straks) {
    var gi = accounts.eigenGi(ik);
    var einde = inzending.antwoorden().is("einde");
    return new Poging(gi, bekend(gi, wie), inzending, model, straks)
        .doe(
            einde ? "waarneming-einde" : "waarneming",
            antwoorden -> {
              var formulier = antwoorden.formulier();
              var vervanger = antwoorden.tekst("vervanger");
              antwoorden.klaar();
              if (einde) {
                waarneming.beeindig(gi.id(), wie, vervanger, formulier, ik.getName());
              } else {
                waarneming.begin(
                    gi.id(), wie, bekend(gi, vervanger).wie(), formulier, ik.getName());
              }
            });
  }

  private Werker bekend(Gi gi, String wie) {
    return werkers
        .met(gi.id(), wie)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "werker"));
  }

  /** One form about a worker: it succeeds, or the page comes again and says what is wrong. */
  private final class Poging {

    private final Gi gi;
    private final Werker werker;
    private final Inzending inzending;
    private final Model model;
    private final RedirectAttributes straks;

    Poging(Gi gi, Werker werker, Inzending inzending, Model model, RedirectAttributes straks) {
      this.gi = gi;
      this.werker = werker;
      this.inzending = inzending;
      this.model = model;
      this.straks = straks;
    }

    String doe(String gelukt, Consumer<Antwoorden> daad) {
      return inzending.verwerk(
          antwoorden -> {
            probeer(gelukt, daad, antwoorden);
            straks.addFlashAttribute("gelukt", gelukt);
            straks.addAttribute("wie", werker.wie());
            return "redirect:/team/werkers/{wie}";
          },
          () -> blad.vul(model, gi, werker, inzending.antwoorden()));
    }

    /** What only asks back gets a box to tick in the same form. */
    private void probeer(String gelukt, Consumer<Antwoorden> daad, Antwoorden antwoorden) {
      try {
        daad.accept(antwoorden);
      } catch (OpgaveGeweigerd geweigerd) {
        model.addAttribute("navraag", Vervanging.isNavraag(geweigerd) ? gelukt : "");
        throw geweigerd;
      }
    }
  }
}
