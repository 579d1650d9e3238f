package nl.tijdig.app.identiteit.namen;

import java.util.List;
import java.util.TreeMap;
import nl.tijdig.app.omgeving.Bezwaar;
import nl.tijdig.app.omgeving.OpgaveGeweigerd;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.app.pagina.Antwoorden;
import nl.tijdig.app.pagina.Datumtekst;
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

/** Records and corrects what a child is called, when it was born and where it lives. */
@Mag(Recht.NAMEN)
@Inzage(over = "nummer")
@Controller
class PersoonController {

  private final Personen personen;
  private final Wiewijziging wijziging;
  private final Geboorten geboorten;
  private final Datumtekst datums;
  private final Vandaag vandaag;

  PersoonController(
      Personen personen,
      Wiewijziging wijziging,
      Geboorten geboorten,
      Datumtekst datums,
      Vandaag vandaag) {
    this.personen = personen;
    this.wijziging = wijziging;
    this.geboorten = geboorten;
    this.datums = datums;
    this.vandaag = vandaag;
  }

  @GetMapping("/dossiers/{nummer}/persoon")
  String formulier(@PathVariable String nummer, Model model) {
    eisVastTeLeggen(nummer);
    var velden = new TreeMap<String, String>();
    personen.versies(nummer).stream()
        .findFirst()
        .ifPresent(nu -> velden.putAll(nu.persoon().velden()));
    geboorten.van(nummer).ifPresent(nu -> velden.put("geboortedatum", datums.tekst(nu.datum())));
    return formulier(nummer, Antwoorden.met(velden), model);
  }

  @PostMapping("/dossiers/{nummer}/persoon")
  String leg(@PathVariable String nummer, Inzending inzending, Model model) {
    eisVastTeLeggen(nummer);
    return inzending.verwerk(
        antwoorden -> {
          var persoon = Personenvorm.persoon(antwoorden);
          var geboren = Personenvorm.geboren(antwoorden, vandaag.dag());
          antwoorden.klaar();
          var eerst = wijziging.stand(nummer);
          if (!eerst.isZo(persoon, geboren.orElse(null))) {
            if (!antwoorden.isActueel(eerst.versie())) {
              throw OpgaveGeweigerd.ingehaald(List.of(Bezwaar.van("persoon.gewijzigd")));
            }
            var reden =
                eerst.isLeeg()
                    ? ""
                    : antwoorden.reden("reden", "persoon.reden", Personenvorm.KORTSTE_REDEN);
            antwoorden.klaar();
            wijziging.leg(nummer, eerst, persoon, geboren.orElse(null), reden);
          }
          return "redirect:/dossiers/{nummer}";
        },
        () -> formulier(nummer, inzending.antwoorden(), model));
  }

  private String formulier(String nummer, Antwoorden antwoorden, Model model) {
    var stand = wijziging.stand(nummer);
    model.addAttribute("nummer", nummer);
    model.addAttribute("antwoorden", antwoorden);
    model.addAttribute("versie", stand.versie());
    model.addAttribute("bekend", !stand.isLeeg());
    model.addAttribute("versies", personen.versies(nummer));
    return "identiteit/persoon";
  }

  private void eisVastTeLeggen(String nummer) {
    if (!personen.isVastTeLeggen(nummer)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND, nummer);
    }
  }
}
