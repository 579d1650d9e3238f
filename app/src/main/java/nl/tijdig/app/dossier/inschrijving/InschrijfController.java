package nl.tijdig.app.dossier.inschrijving;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.tijdig.app.dossier.FeitGeweigerd;
import nl.tijdig.app.omgeving.Antwoorden;
import nl.tijdig.app.organisaties.Organisaties;
import nl.tijdig.kern.dossier.Gebeurtenis.Feit;
import nl.tijdig.kern.dossier.Gebeurtenis.MaatregelUitgesproken;
import nl.tijdig.kern.dossier.Maatregelsoort;
import nl.tijdig.kern.dossier.Soort;
import nl.tijdig.kern.tijd.Datum;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form that takes up a child with its measure; the GI is always that of the account. */
@Controller
class InschrijfController {

  private final Inschrijven inschrijven;
  private final Organisaties organisaties;

  InschrijfController(Inschrijven inschrijven, Organisaties organisaties) {
    this.inschrijven = inschrijven;
    this.organisaties = organisaties;
  }

  @GetMapping("/dossiers/nieuw")
  String formulier(Model model) {
    return formulier(new LinkedMultiValueMap<>(), model);
  }

  @PostMapping("/dossiers/nieuw")
  String schrijfIn(
      @RequestParam MultiValueMap<String, String> antwoorden,
      @RequestParam UUID opdracht,
      Model model,
      Authentication wie,
      HttpServletResponse antwoord,
      RedirectAttributes straks) {
    try {
      var nummer =
          inschrijven.schrijfIn(aanmelding(new Antwoorden(antwoorden), opdracht, wie.getName()));
      straks.addFlashAttribute("ingeschreven", true);
      straks.addAttribute("nummer", nummer);
      return "redirect:/dossiers/{nummer}";
    } catch (FeitGeweigerd geweigerd) {
      model.addAttribute("bezwaren", geweigerd.bezwaren());
      antwoord.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return formulier(antwoorden, model);
    }
  }

  private String formulier(MultiValueMap<String, String> antwoorden, Model model) {
    model.addAttribute("antwoorden", antwoorden);
    model.addAttribute("maatregelen", List.of(Maatregelsoort.values()));
    model.addAttribute("jeugdregios", organisaties.jeugdregios());
    model.addAttribute("opdracht", UUID.randomUUID());
    return "dossier/inschrijven";
  }

  private static Aanmelding aanmelding(Antwoorden antwoorden, UUID opdracht, String door) {
    var maatregel =
        List.of(Maatregelsoort.values()).stream()
            .filter(soort ->
                soort.name().toLowerCase(Locale.ROOT).equals(antwoorden.tekst("maatregel")))
            .findFirst()
            .orElse(null);
    var op = antwoorden.dag("op", "Uitgesproken op");
    var einde = antwoorden.dag("einde", "Einde");
    var inKennis = antwoorden.dag("in_kennis", "GI in kennis gesteld op");
    if (maatregel == null) {
      antwoorden.maakBezwaar("Kies een maatregel");
    }
    if (op == null && antwoorden.bezwaren().isEmpty()) {
      antwoorden.maakBezwaar("Vul in op welke dag de maatregel is uitgesproken");
    }
    if (op == null || maatregel == null || !antwoorden.bezwaren().isEmpty()) {
      throw new FeitGeweigerd(antwoorden.bezwaren());
    }
    return new Aanmelding(
        opdracht,
        antwoorden.tekst("kind"),
        antwoorden.tekst("gezin"),
        antwoorden.tekst("gemeente"),
        antwoorden.tekst("jeugdregio"),
        new MaatregelUitgesproken(datum(op), maatregel, einde),
        inKennis == null ? null : new Feit(datum(inKennis), Soort.GI_IN_KENNIS_GESTELD),
        door);
  }

  private static Datum datum(LocalDate dag) {
    return Datum.van(dag.toString());
  }
}
