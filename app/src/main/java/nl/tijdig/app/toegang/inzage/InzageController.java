package nl.tijdig.app.toegang.inzage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.app.pagina.Antwoorden;
import nl.tijdig.app.pagina.InMenu;
import nl.tijdig.app.pagina.Inzending;
import nl.tijdig.app.toegang.Inzage;
import nl.tijdig.app.toegang.Mag;
import nl.tijdig.app.toegang.Recht;
import nl.tijdig.app.toegang.inzage.Inzageoverzicht.Rij;
import nl.tijdig.app.toegang.inzage.Inzageoverzicht.Zoekopdracht;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;

/** Who looked at what: of one child, and of all for who keeps an eye on the product itself. */
@Controller
class InzageController {

  private static final List<String> HANDELINGEN =
      List.of(
          "zien",
          "zoeken",
          "vastleggen",
          "uitvoeren",
          "inloggen",
          "uitloggen",
          "geweigerd",
          "mislukt");

  private final Inzageoverzicht overzicht;
  private final Einden einden;

  InzageController(Inzageoverzicht overzicht, Einden einden) {
    this.overzicht = overzicht;
    this.einden = einden;
  }

  @Mag(Recht.INZAGELOG)
  @Inzage(over = "nummer")
  @GetMapping("/dossiers/{nummer}/inzage")
  String inzage(@PathVariable String nummer, Inzending inzending, Model model) {
    if (!overzicht.kent(nummer)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND, nummer);
    }
    model.addAttribute("nummer", nummer);
    return toon(inzending, nummer, "/dossiers/" + nummer + "/inzage", model);
  }

  @Mag(Recht.BEHEER)
  @Inzage(over = "dossier", filters = "handeling")
  @InMenu(tekst = "menu.inzagelog", plaats = 100)
  @GetMapping("/inzagelog")
  String overzicht(Inzending inzending, Model model) {
    model.addAttribute("breuk", overzicht.breuk().orElse(null));
    model.addAttribute("weg", einden.ontbreekt().orElse(null));
    model.addAttribute("einde", einden.laatste().orElse(null));
    return toon(inzending, null, "/inzagelog", model);
  }

  private String toon(Inzending inzending, @Nullable String dossier, String adres, Model model) {
    model.addAttribute("antwoorden", inzending.antwoorden());
    model.addAttribute("handelingen", HANDELINGEN);
    model.addAttribute("adres", adres);
    model.addAttribute("regels", List.of());
    return inzending.verwerk(
        antwoorden -> {
          var regels = overzicht.zoek(vraag(antwoorden, dossier));
          model.addAttribute("regels", regels);
          model.addAttribute("verder", verder(adres, antwoorden, regels));
          return "toegang/inzage";
        },
        () -> "toegang/inzage");
  }

  private static Zoekopdracht vraag(Antwoorden antwoorden, @Nullable String dossier) {
    var wie = antwoorden.tekstOfNiets("wie", "inzage.wie", Antwoorden.NAAM);
    var vanaf = antwoorden.dagOfNiets("vanaf", "inzage.vanaf");
    var tot = antwoorden.dagOfNiets("tot", "inzage.tot");
    var handeling = antwoorden.keuzeOfNiets("handeling", "inzage.handeling", HANDELINGEN);
    var nummer = antwoorden.tekstOfNiets("dossier", "inzage.dossier", Antwoorden.NAAM);
    var voor = antwoorden.nummer("voor");
    antwoorden.klaar();
    return new Zoekopdracht(
        wie,
        eindeVoor(vanaf),
        tot == null ? null : Vandaag.eindeVan(tot),
        handeling,
        dossier == null ? nummer : dossier,
        voor == 0 ? Long.MAX_VALUE : voor);
  }

  private static @Nullable Instant eindeVoor(@Nullable LocalDate dag) {
    return dag == null ? null : Vandaag.eindeVan(dag.minusDays(1));
  }

  /** The same question from the last row on; null when there is no more. */
  private static @Nullable String verder(String adres, Antwoorden antwoorden, List<Rij> regels) {
    if (regels.size() < Inzageoverzicht.PAGINA) {
      return null;
    }
    var weg = UriComponentsBuilder.fromPath(adres);
    var waarden = new ArrayList<Object>();
    for (var veld : List.of("wie", "vanaf", "tot", "handeling", "dossier")) {
      if (!antwoorden.tekst(veld).isEmpty()) {
        weg.queryParam(veld, "{" + veld + "}");
        waarden.add(antwoorden.tekst(veld));
      }
    }
    weg.queryParam("voor", regels.getLast().nummer());
    return weg.encode().buildAndExpand(waarden.toArray()).toUriString();
  }
}
