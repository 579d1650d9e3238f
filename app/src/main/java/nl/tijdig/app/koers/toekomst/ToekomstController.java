package nl.tijdig.app.koers.toekomst;

import java.util.Map;
import java.util.stream.Collectors;
import nl.tijdig.app.dossier.Dossiers;
import nl.tijdig.app.dossier.Feitenblad;
import nl.tijdig.app.dossier.Kindnamen;
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

/** Where this child grows up, and who arranges what when it turns eighteen. */
@Mag(Recht.NAMEN)
@Inzage(over = "nummer")
@Controller
class ToekomstController {

  private static final String TERUG = "redirect:/dossiers/{nummer}/toekomst";

  private final Dossiers dossiers;
  private final Kindnamen kinderen;
  private final Toekomstopslag opslag;
  private final Toekomstschrijver schrijver;
  private final Achttieninstelling instelling;
  private final Vandaag vandaag;

  ToekomstController(
      Dossiers dossiers,
      Kindnamen kinderen,
      Toekomstopslag opslag,
      Toekomstschrijver schrijver,
      Achttieninstelling instelling,
      Vandaag vandaag) {
    this.dossiers = dossiers;
    this.kinderen = kinderen;
    this.opslag = opslag;
    this.schrijver = schrijver;
    this.instelling = instelling;
    this.vandaag = vandaag;
  }

  @GetMapping("/dossiers/{nummer}/toekomst")
  String toekomst(@PathVariable String nummer, Model model) {
    return pagina(blad(nummer), Antwoorden.met(Map.of()), model);
  }

  @PostMapping("/dossiers/{nummer}/perspectief")
  String besluit(
      @PathVariable String nummer, Inzending inzending, Authentication wie, Model model) {
    var blad = vastTeLeggen(nummer);
    return inzending.verwerk(
        antwoorden -> {
          schrijver.besluit(blad, antwoorden, wie.getName());
          return TERUG;
        },
        () -> pagina(blad, inzending.antwoorden(), model));
  }

  @PostMapping("/dossiers/{nummer}/achttien")
  String beleg(@PathVariable String nummer, Inzending inzending, Authentication wie, Model model) {
    var blad = vastTeLeggen(nummer);
    return inzending.verwerk(
        antwoorden -> {
          schrijver.beleg(blad, antwoorden, wie.getName());
          return TERUG;
        },
        () -> pagina(blad, inzending.antwoorden(), model));
  }

  private String pagina(Feitenblad blad, Antwoorden antwoorden, Model model) {
    var nummer = blad.dossier().id();
    var perspectief = opslag.perspectief(blad.id());
    var geboren = kinderen.een(nummer).geboren();
    model.addAttribute("nummer", nummer);
    model.addAttribute("perspectief", perspectief);
    model.addAttribute(
        "achttien",
        opslag.achttien(blad.id()).stream()
            .collect(Collectors.toMap(Achttienpunt::domein, punt -> punt)));
    var achttienOp = geboren == null ? null : Achttieninstelling.achttienOp(geboren);
    model.addAttribute("achttienOp", achttienOp);
    model.addAttribute(
        "bijna", achttienOp != null && instelling.isBijna(achttienOp, vandaag.dag()));
    model.addAttribute("plekken", Perspectiefbesluit.PLEKKEN);
    model.addAttribute("toetsen", Perspectiefbesluit.TOETSEN);
    model.addAttribute("domeinen", Achttienpunt.DOMEINEN);
    model.addAttribute("magVastleggen", opslag.magVastleggen(blad.id()));
    model.addAttribute("antwoorden", antwoorden);
    return "koers/toekomst";
  }

  private Feitenblad blad(String nummer) {
    return dossiers
        .feiten(nummer)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, nummer));
  }

  private Feitenblad vastTeLeggen(String nummer) {
    var blad = blad(nummer);
    if (!opslag.magVastleggen(blad.id())) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND, nummer);
    }
    return blad;
  }
}
