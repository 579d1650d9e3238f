package nl.tijdig.app.dossier.inschrijving;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.tijdig.app.organisaties.Organisaties;
import nl.tijdig.app.pagina.Antwoorden;
import nl.tijdig.app.pagina.Inzending;
import nl.tijdig.app.toegang.Mag;
import nl.tijdig.app.toegang.Recht;
import nl.tijdig.kern.dossier.Maatregelfeit.GiInKennisGesteld;
import nl.tijdig.kern.dossier.Maatregelfeit.MaatregelUitgesproken;
import nl.tijdig.kern.dossier.Maatregelsoort;
import nl.tijdig.kern.tijd.Datum;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form that takes up a child with its measure; the GI is always that of the account. */
@Controller
class InschrijfController {

  /** The measures by their words. */
  private static final Map<String, Maatregelsoort> MAATREGELEN =
      Arrays.stream(Maatregelsoort.values())
          .collect(
              Collectors.toMap(
                  soort -> soort.name().toLowerCase(Locale.ROOT),
                  Function.identity(),
                  (een, ander) -> een,
                  LinkedHashMap::new));

  private final Inschrijven inschrijven;
  private final Organisaties organisaties;
  private final Woongebied woongebied;

  InschrijfController(Inschrijven inschrijven, Organisaties organisaties, Woongebied woongebied) {
    this.inschrijven = inschrijven;
    this.organisaties = organisaties;
    this.woongebied = woongebied;
  }

  @Mag(Recht.INVOER)
  @GetMapping("/dossiers/nieuw")
  String formulier(Model model) {
    return formulier(Antwoorden.met(Map.of()), model);
  }

  @Mag(Recht.INVOER)
  @PostMapping("/dossiers/nieuw")
  String schrijfIn(
      Inzending inzending, Model model, Authentication wie, RedirectAttributes straks) {
    return inzending.verwerk(
        antwoorden -> {
          straks.addAttribute(
              "nummer", inschrijven.schrijfIn(aanmelding(antwoorden, wie.getName())));
          straks.addFlashAttribute("ingeschreven", true);
          return "redirect:/dossiers/{nummer}";
        },
        () -> formulier(inzending.antwoorden(), model));
  }

  private String formulier(Antwoorden antwoorden, Model model) {
    model.addAttribute("antwoorden", antwoorden);
    model.addAttribute("maatregelen", MAATREGELEN.keySet());
    model.addAttribute("jeugdregios", organisaties.jeugdregios());
    model.addAttribute("gemeenten", organisaties.gemeenten());
    model.addAttribute("stops", woongebied.stops());
    model.addAttribute("opdracht", UUID.randomUUID());
    return "dossier/inschrijven";
  }

  private Inschrijfopgave aanmelding(Antwoorden antwoorden, String door) {
    var opdracht = antwoorden.formulier();
    var maatregel = antwoorden.keuze("maatregel", "veld.maatregel", MAATREGELEN.keySet());
    var op = antwoorden.dag("op", "inschrijven.op");
    var einde = antwoorden.dagOfNiets("einde", "inschrijven.einde");
    var inKennis = antwoorden.dagOfNiets("in_kennis", "inschrijven.in-kennis");
    var gemeente = woongebied.lees(antwoorden);
    antwoorden.klaar();
    return new Inschrijfopgave(
        opdracht,
        antwoorden.tekst("kind"),
        antwoorden.tekst("gezin"),
        gemeente.orElseThrow().code(),
        gemeente.orElseThrow().jeugdregio(),
        new MaatregelUitgesproken(
            Datum.op(op), Objects.requireNonNull(MAATREGELEN.get(maatregel)), einde),
        inKennis == null ? null : new GiInKennisGesteld(Datum.op(inKennis)),
        door);
  }
}
