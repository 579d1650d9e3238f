package nl.tijdig.app.gezin.leden;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.tijdig.app.dossier.Kindnamen;
import nl.tijdig.app.omgeving.Bezwaar;
import nl.tijdig.app.omgeving.OpgaveGeweigerd;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.app.pagina.Antwoorden;
import nl.tijdig.app.pagina.Inzending;
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

/** Who of the family sees the dossier, and the answers to what they ask. */
@Mag(Recht.NAMEN)
@Inzage(over = "nummer")
@Controller
class LedenController {

  /** The answer on the form for the child itself. */
  static final String KIND = "kind";

  private static final int KORTSTE = 3;
  private static final String TERUG = "redirect:/dossiers/{nummer}/gezin";

  private final Gezinslijst lijst;
  private final Kindnamen kindnamen;
  private final Vandaag vandaag;

  LedenController(Gezinslijst lijst, Kindnamen kindnamen, Vandaag vandaag) {
    this.lijst = lijst;
    this.kindnamen = kindnamen;
    this.vandaag = vandaag;
  }

  @GetMapping("/dossiers/{nummer}/gezin")
  String gezin(@PathVariable String nummer, Model model) {
    eisVastTeLeggen(nummer);
    var leeg = Antwoorden.met(Map.of("vanaf", vandaag.dag().toString()));
    return toon(nummer, leeg, model);
  }

  @PostMapping("/dossiers/{nummer}/gezin/toegang")
  String verleen(@PathVariable String nummer, Inzending inzending, Model model) {
    eisVastTeLeggen(nummer);
    return inzending.verwerk(
        antwoorden -> {
          var wie = antwoorden.keuze("wie", "leden.wie", wie(nummer));
          var code = antwoorden.tekst("code", "leden.code", 1, Antwoorden.REGEL);
          var vanaf = antwoorden.dag("vanaf", "leden.vanaf");
          var tot = antwoorden.dagOfNiets("tot", "leden.tot");
          antwoorden.eis(
              tot == null || !antwoorden.isGoed("vanaf") || !tot.isBefore(vanaf),
              Bezwaar.van("leden.tot-voor-vanaf").bij("tot"));
          antwoorden.klaar();
          var relatie = wie.equals(KIND) ? null : Integer.valueOf(wie);
          lijst.verleen(nummer, kaal(code), relatie, vanaf, tot);
          return TERUG;
        },
        () -> toon(nummer, inzending.antwoorden(), model));
  }

  /** As people read it out: with spaces, dashes, and letters that look like digits. */
  private static String kaal(String code) {
    return code.toUpperCase(java.util.Locale.ROOT)
        .replaceAll("[^0-9A-Z]", "")
        .replace('O', '0')
        .replace('I', '1')
        .replace('L', '1');
  }

  @PostMapping("/dossiers/{nummer}/gezin/toegang/{id}/einde")
  String beeindig(
      @PathVariable String nummer, @PathVariable long id, Inzending inzending, Model model) {
    eisVastTeLeggen(nummer);
    return inzending.verwerk(
        antwoorden -> {
          var reden = antwoorden.reden("reden", "leden.reden", KORTSTE);
          antwoorden.klaar();
          if (!lijst.beeindig(nummer, id, reden)) {
            throw new OpgaveGeweigerd("leden.al-voorbij");
          }
          return TERUG;
        },
        () -> toon(nummer, inzending.antwoorden(), model));
  }

  @PostMapping("/dossiers/{nummer}/gezin/vragen/{id}")
  String antwoord(
      @PathVariable String nummer,
      @PathVariable long id,
      Inzending inzending,
      Authentication wie,
      Model model) {
    eisVastTeLeggen(nummer);
    return inzending.verwerk(
        antwoorden -> {
          var tekst =
              antwoorden.tekst("antwoord", "leden.antwoord", KORTSTE, Antwoorden.TOELICHTING);
          antwoorden.klaar();
          if (!lijst.antwoord(nummer, id, tekst, wie.getName())) {
            throw new OpgaveGeweigerd("leden.al-beantwoord");
          }
          return TERUG + "#vragen";
        },
        () -> toon(nummer, inzending.antwoorden(), model));
  }

  private List<String> wie(String nummer) {
    return Stream.concat(
            Stream.of(KIND),
            lijst.kandidaten(nummer).stream().map(een -> String.valueOf(een.volgnummer())))
        .toList();
  }

  private String toon(String nummer, Antwoorden antwoorden, Model model) {
    model.addAttribute("nummer", nummer);
    model.addAttribute("kind", kindnamen.een(nummer));
    model.addAttribute("antwoorden", antwoorden);
    model.addAttribute("leden", lijst.leden(nummer));
    model.addAttribute("kandidaten", lijst.kandidaten(nummer));
    model.addAttribute("vragen", lijst.vragen(nummer));
    model.addAttribute("reacties", lijst.reacties(nummer));
    return "gezin/leden";
  }

  private void eisVastTeLeggen(String nummer) {
    if (!lijst.isVastTeLeggen(nummer)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND, nummer);
    }
  }
}
