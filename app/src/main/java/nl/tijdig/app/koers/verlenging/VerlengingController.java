package nl.tijdig.app.koers.verlenging;

import java.util.Map;
import nl.tijdig.app.dossier.Dossiers;
import nl.tijdig.app.dossier.Feitenblad;
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

/** What happens with a measure that ends: extension asked, or let end. */
@Mag(Recht.BEGELEIDINGSFEITEN)
@Inzage(over = "nummer")
@Controller
class VerlengingController {

  private final Dossiers dossiers;
  private final Verlengbesluit besluit;
  private final Verlengingen verlengingen;
  private final Eindinstelling instelling;
  private final Vandaag vandaag;

  VerlengingController(
      Dossiers dossiers,
      Verlengbesluit besluit,
      Verlengingen verlengingen,
      Eindinstelling instelling,
      Vandaag vandaag) {
    this.dossiers = dossiers;
    this.besluit = besluit;
    this.verlengingen = verlengingen;
    this.instelling = instelling;
    this.vandaag = vandaag;
  }

  @GetMapping("/dossiers/{nummer}/verlenging")
  String verlenging(@PathVariable String nummer, Model model) {
    return pagina(blad(nummer), Antwoorden.met(Map.of()), model);
  }

  @PostMapping("/dossiers/{nummer}/verlenging")
  String leg(@PathVariable String nummer, Inzending inzending, Authentication wie, Model model) {
    var blad = blad(nummer);
    if (!verlengingen.magVastleggen(blad.id())) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND, nummer);
    }
    return inzending.verwerk(
        antwoorden -> {
          besluit.leg(blad, antwoorden, wie.getName());
          return "redirect:/dossiers/{nummer}/verlenging";
        },
        () -> pagina(blad, inzending.antwoorden(), model));
  }

  private String pagina(Feitenblad blad, Antwoorden antwoorden, Model model) {
    var maatregel = Maatregeleinde.van(blad.dossier().gebeurtenissen()).orElse(null);
    var eerder = verlengingen.van(new Long[] {blad.id()});
    model.addAttribute("nummer", blad.dossier().id());
    model.addAttribute("maatregel", maatregel);
    model.addAttribute(
        "aanvraagdag", maatregel == null ? null : instelling.aanvraagdag(maatregel).orElse(null));
    model.addAttribute("voorbij", maatregel != null && maatregel.isVoorbij(vandaag.dag()));
    model.addAttribute("eerder", eerder);
    model.addAttribute("besluiten", Verlenging.BESLUITEN);
    model.addAttribute("versie", eerder.size());
    model.addAttribute("magVastleggen", verlengingen.magVastleggen(blad.id()));
    model.addAttribute("antwoorden", antwoorden);
    return "koers/verlenging";
  }

  private Feitenblad blad(String nummer) {
    return dossiers
        .feiten(nummer)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, nummer));
  }
}
