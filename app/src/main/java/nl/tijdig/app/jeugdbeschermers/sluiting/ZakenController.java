package nl.tijdig.app.jeugdbeschermers.sluiting;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.tijdig.app.dossier.Kindnamen;
import nl.tijdig.app.jeugdbeschermers.sluiting.Sluiting.Zaak;
import nl.tijdig.app.jeugdbeschermers.team.Ordening;
import nl.tijdig.app.omgeving.OpgaveGeweigerd;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.app.pagina.Datumlezer;
import nl.tijdig.app.pagina.Inzending;
import nl.tijdig.app.pagina.Lijst;
import nl.tijdig.app.pagina.Lijstadres;
import nl.tijdig.app.toegang.Accounts;
import nl.tijdig.app.toegang.Gi;
import nl.tijdig.app.toegang.Inzage;
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

/** One GI that stops: the account of each day, and what the court decided on a day. */
@Controller
class ZakenController {

  /** Children on a page, and so in one go. */
  private static final int PAGINA = 50;

  private static final Map<String, Comparator<Zaak>> KOLOMMEN =
      Map.of(
          "kind", Comparator.comparing(Zaak::nummer),
          "dag",
              Comparator.comparing(
                  Zaak::rechtbankOp, Comparator.nullsFirst(Comparator.naturalOrder())));

  private final Sluitingen sluitingen;
  private final Accounts accounts;
  private final Kindnamen kindnamen;
  private final Vandaag vandaag;

  ZakenController(Sluitingen sluitingen, Accounts accounts, Kindnamen kindnamen, Vandaag vandaag) {
    this.sluitingen = sluitingen;
    this.accounts = accounts;
    this.kindnamen = kindnamen;
    this.vandaag = vandaag;
  }

  @Mag(Recht.SLUITINGEN)
  @GetMapping("/sluitingen/{id:\\d+}")
  String een(
      @PathVariable long id, Lijstadres adres, Inzending vraag, Authentication wie, Model model) {
    return blad(id, adres, vraag, wie, model);
  }

  private String blad(long id, Lijstadres adres, Inzending vraag, Authentication wie, Model model) {
    var sluiting =
        sluitingen
            .met(id)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "sluiting"));
    var q = vraag.antwoorden().tekst("q");
    var stand = vraag.antwoorden().tekst("stand");
    var zaken =
        sluiting.zaken().stream()
            .filter(zaak -> Ordening.bevat(q, zaak.nummer(), zaak.naarGi()))
            .filter(zaak -> stand.isEmpty() || stand.equals("over") == (zaak.rechtbankOp() != null))
            .toList();
    var lijst = Lijst.uit(adres, Ordening.op(adres, zaken, KOLOMMEN), PAGINA);
    model.addAttribute("sluiting", sluiting);
    model.addAttribute("q", q);
    model.addAttribute("stand", stand);
    model.addAttribute("lijst", lijst);
    model.addAttribute("namen", kindnamen.van(lijst.rijen().stream().map(Zaak::nummer).toList()));
    model.addAttribute("antwoorden", vraag.antwoorden());
    model.addAttribute("verslag", sluiting.verslag(vandaag.dag()).reversed());
    model.addAttribute("dagen", sluiting.dagen(vandaag.dag()));
    model.addAttribute("magOverdragen", Objects.equals(sluiting.giId(), accounts.van(wie).giId()));
    model.addAttribute(
        "magIntrekken", sluiting.zaken().stream().allMatch(zaak -> zaak.rechtbankOp() == null));
    model.addAttribute("gis", sluitingen.ontvangers(vandaag.dag()));
    return "jeugdbeschermers/sluiting";
  }

  @Mag(Recht.TEAM)
  @Inzage(over = "nummer")
  @PostMapping("/sluitingen/{id:\\d+}/overgang")
  String draagOver(
      @PathVariable long id,
      Inzending inzending,
      Authentication wie,
      Model model,
      RedirectAttributes straks) {
    return inzending.verwerk(
        antwoorden -> {
          var nummers = antwoorden.keuzes("nummer").stream().distinct().toList();
          var dag =
              antwoorden.dag(
                  "rechtbank_op", "sluiting.rechtbank", Datumlezer.VROEGST, vandaag.dag());
          var gis = sluitingen.ontvangers(dag);
          var naar = antwoorden.keuze("naar", "sluiting.naar", gis.stream().map(Gi::naam).toList());
          antwoorden.klaar();
          if (nummers.isEmpty()) {
            throw new OpgaveGeweigerd("sluiting.niemand-gekozen");
          }
          sluitingen.draagOver(id, nummers, dag, id(gis, naar));
          straks.addFlashAttribute("overgedragen", nummers.size());
          return "redirect:/sluitingen/" + id;
        },
        () -> blad(id, new Lijstadres("/sluitingen/" + id, Map.of()), inzending, wie, model));
  }

  private static int id(List<Gi> gis, String naam) {
    return gis.stream().filter(gi -> gi.naam().equals(naam)).findFirst().orElseThrow().id();
  }
}
