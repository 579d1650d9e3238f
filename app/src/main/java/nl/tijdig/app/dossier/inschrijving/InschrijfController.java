package nl.tijdig.app.dossier.inschrijving;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.tijdig.app.dossier.FeitGeweigerd;
import nl.tijdig.app.organisaties.Organisaties;
import nl.tijdig.kern.dossier.Gebeurtenis.Feit;
import nl.tijdig.kern.dossier.Gebeurtenis.MaatregelUitgesproken;
import nl.tijdig.kern.dossier.Maatregelsoort;
import nl.tijdig.kern.dossier.Soort;
import nl.tijdig.kern.tijd.Datum;
import org.jspecify.annotations.Nullable;
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
      var nummer = inschrijven.schrijfIn(aanmelding(antwoorden, opdracht, wie.getName()));
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

  private static Aanmelding aanmelding(
      MultiValueMap<String, String> antwoorden, UUID opdracht, String door) {
    var bezwaren = new ArrayList<String>();
    var maatregel =
        List.of(Maatregelsoort.values()).stream()
            .filter(soort ->
                soort.name().toLowerCase(Locale.ROOT).equals(tekst(antwoorden, "maatregel")))
            .findFirst()
            .orElse(null);
    var op = dag(antwoorden, "op", "Uitgesproken op", bezwaren);
    var einde = dag(antwoorden, "einde", "Einde", bezwaren);
    var inKennis = dag(antwoorden, "in_kennis", "GI in kennis gesteld op", bezwaren);
    if (maatregel == null) {
      bezwaren.add("Kies een maatregel");
    }
    if (op == null && bezwaren.isEmpty()) {
      bezwaren.add("Vul in op welke dag de maatregel is uitgesproken");
    }
    if (op == null || maatregel == null || !bezwaren.isEmpty()) {
      throw new FeitGeweigerd(bezwaren);
    }
    return new Aanmelding(
        opdracht,
        tekst(antwoorden, "kind"),
        tekst(antwoorden, "gezin"),
        tekst(antwoorden, "gemeente"),
        tekst(antwoorden, "jeugdregio"),
        new MaatregelUitgesproken(datum(op), maatregel, einde),
        inKennis == null ? null : new Feit(datum(inKennis), Soort.GI_IN_KENNIS_GESTELD),
        door);
  }

  private static String tekst(MultiValueMap<String, String> antwoorden, String naam) {
    var antwoord = antwoorden.getFirst(naam);
    return antwoord == null ? "" : antwoord.strip();
  }

  private static Datum datum(LocalDate dag) {
    return Datum.van(dag.toString());
  }

  private static @Nullable LocalDate dag(
      MultiValueMap<String, String> antwoorden, String veld, String naam, List<String> bezwaren) {
    var antwoord = tekst(antwoorden, veld);
    if (antwoord.isEmpty()) {
      return null;
    }
    try {
      return antwoord.matches("[0-9-]{10}") ? LocalDate.parse(antwoord) : fout(naam, bezwaren);
    } catch (DateTimeParseException e) {
      return fout(naam, bezwaren);
    }
  }

  private static @Nullable LocalDate fout(String naam, List<String> bezwaren) {
    bezwaren.add(naam + ": deze dag bestaat niet; schrijf JJJJ-MM-DD");
    return null;
  }
}
