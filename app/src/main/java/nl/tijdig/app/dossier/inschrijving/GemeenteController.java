package nl.tijdig.app.dossier.inschrijving;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.tijdig.app.dossier.inschrijving.Verhuizingen.Stand;
import nl.tijdig.app.omgeving.Bezwaar;
import nl.tijdig.app.omgeving.OpgaveGeweigerd;
import nl.tijdig.app.organisaties.Organisaties;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The gemeente of a child, when it moved or was written down wrong. */
@Mag(Recht.VASTLEGGEN)
@Inzage(over = "nummer")
@Controller
class GemeenteController {

  private static final int KORTSTE_REDEN = 3;

  private final Verhuizingen verhuizingen;
  private final Woongebied woongebied;
  private final Organisaties organisaties;

  GemeenteController(Verhuizingen verhuizingen, Woongebied woongebied, Organisaties organisaties) {
    this.verhuizingen = verhuizingen;
    this.woongebied = woongebied;
    this.organisaties = organisaties;
  }

  @GetMapping("/dossiers/{nummer}/gemeente")
  String formulier(@PathVariable String nummer, Model model) {
    var velden = new TreeMap<String, String>();
    var gemeente = stand(nummer).gemeente();
    if (gemeente != null) {
      velden.put("gemeente", gemeente);
    }
    return formulier(nummer, Antwoorden.met(Map.copyOf(velden)), model);
  }

  @PostMapping("/dossiers/{nummer}/gemeente")
  String leg(
      @PathVariable String nummer, Inzending inzending, Model model, RedirectAttributes straks) {
    var nu = stand(nummer);
    return inzending.verwerk(
        antwoorden -> {
          var gemeente = woongebied.lees(antwoorden);
          var reden = antwoorden.reden("reden", "gemeente.reden", KORTSTE_REDEN);
          antwoorden.klaar();
          var naar = gemeente.orElseThrow();
          if (!naar.code().equals(nu.code())) {
            if (!antwoorden.isActueel(Long.toString(nu.versie()))) {
              throw OpgaveGeweigerd.ingehaald(List.of(ingehaald(nummer)));
            }
            verhuizingen.leg(nummer, naar.code(), reden);
          }
          straks.addFlashAttribute("gemeente", naar.naam());
          return "redirect:/dossiers/{nummer}";
        },
        () -> formulier(nummer, inzending.antwoorden(), model));
  }

  /** Who was first, and what stands there now. */
  private Bezwaar ingehaald(String nummer) {
    var laatste = verhuizingen.eerder(nummer).getFirst();
    return Bezwaar.van(
        "gemeente.ingehaald", laatste.door(), laatste.geregistreerdOp(), laatste.naar());
  }

  private String formulier(String nummer, Antwoorden antwoorden, Model model) {
    model.addAttribute("nummer", nummer);
    model.addAttribute("antwoorden", antwoorden);
    model.addAttribute("versie", stand(nummer).versie());
    model.addAttribute("gemeenten", organisaties.gemeenten());
    model.addAttribute("eerder", verhuizingen.eerder(nummer));
    return "dossier/gemeente";
  }

  private Stand stand(String nummer) {
    return verhuizingen
        .stand(nummer)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, nummer));
  }
}
