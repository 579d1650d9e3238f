package nl.tijdig.app.identiteit.namen;

import java.util.List;
import java.util.Map;
import nl.tijdig.app.omgeving.Bezwaar;
import nl.tijdig.app.omgeving.OpgaveGeweigerd;
import nl.tijdig.app.pagina.Antwoorden;
import nl.tijdig.app.pagina.Inzending;
import nl.tijdig.app.toegang.Inzage;
import nl.tijdig.app.toegang.Mag;
import nl.tijdig.app.toegang.Recht;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** Records and corrects who stands around a child. */
@Mag(Recht.NAMEN)
@Inzage(over = "nummer")
@Controller
class RelatieController {

  private final Personen personen;
  private final Relaties relaties;

  RelatieController(Personen personen, Relaties relaties) {
    this.personen = personen;
    this.relaties = relaties;
  }

  @GetMapping("/dossiers/{nummer}/relaties/nieuw")
  String formulier(@PathVariable String nummer, Model model) {
    eisVastTeLeggen(nummer);
    return formulier(nummer, Antwoorden.met(Map.of()), List.of(), model);
  }

  @PostMapping("/dossiers/{nummer}/relaties/nieuw")
  String voegToe(@PathVariable String nummer, Inzending inzending, Model model) {
    eisVastTeLeggen(nummer);
    return inzending.verwerk(
        antwoorden -> {
          var relatie = Personenvorm.relatie(antwoorden);
          antwoorden.klaar();
          if (!staatEr(nummer, relatie) && !relaties.voegToe(nummer, relatie)) {
            throw OpgaveGeweigerd.ingehaald(List.of(Bezwaar.van("persoon.gewijzigd")));
          }
          return "redirect:/dossiers/{nummer}#relaties";
        },
        () -> formulier(nummer, inzending.antwoorden(), List.of(), model));
  }

  @GetMapping("/dossiers/{nummer}/relaties/{volgnummer}")
  String formulier(@PathVariable String nummer, @PathVariable int volgnummer, Model model) {
    var versies = versies(nummer, volgnummer);
    var nu = versies.getFirst().relatie();
    return formulier(nummer, Antwoorden.met(nu.velden()), versies, model);
  }

  @PostMapping("/dossiers/{nummer}/relaties/{volgnummer}")
  String wijzig(
      @PathVariable String nummer, @PathVariable int volgnummer, Inzending inzending, Model model) {
    var versies = versies(nummer, volgnummer);
    return inzending.verwerk(
        antwoorden -> {
          var relatie = Personenvorm.relatie(antwoorden);
          antwoorden.klaar();
          var eerst = versies.getFirst();
          if (!eerst.relatie().equals(relatie)) {
            var isZelfde = antwoorden.isActueel(Long.toString(eerst.id()));
            var reden = antwoorden.reden("reden", "persoon.reden", Personenvorm.KORTSTE_REDEN);
            antwoorden.klaar();
            if (!isZelfde || !relaties.vervang(nummer, relatie, eerst, reden)) {
              throw OpgaveGeweigerd.ingehaald(List.of(Bezwaar.van("persoon.gewijzigd")));
            }
          }
          return "redirect:/dossiers/{nummer}#relaties";
        },
        () -> formulier(nummer, inzending.antwoorden(), versies(nummer, volgnummer), model));
  }

  private String formulier(
      String nummer, Antwoorden antwoorden, List<Relatieregel> versies, Model model) {
    model.addAttribute("nummer", nummer);
    model.addAttribute("antwoorden", antwoorden);
    model.addAttribute("versies", versies);
    versies.stream().findFirst().ifPresent(nu -> model.addAttribute("versie", nu.id()));
    model.addAttribute("rollen", Relatie.ROLLEN);
    model.addAttribute("contacten", Relatie.CONTACT);
    return "identiteit/relatie";
  }

  /** The same form sent twice is one person. */
  private boolean staatEr(String nummer, Relatie relatie) {
    return relaties.van(nummer).stream().anyMatch(regel -> regel.relatie().equals(relatie));
  }

  private List<Relatieregel> versies(String nummer, int volgnummer) {
    eisVastTeLeggen(nummer);
    var versies = relaties.versies(nummer, volgnummer);
    if (versies.isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND, nummer);
    }
    return versies;
  }

  private void eisVastTeLeggen(String nummer) {
    if (!personen.isVastTeLeggen(nummer)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND, nummer);
    }
  }
}
