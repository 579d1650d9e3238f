package nl.tijdig.app.gezin.eigen;

import java.util.Map;
import nl.tijdig.app.pagina.Antwoorden;
import nl.tijdig.app.pagina.InMenu;
import nl.tijdig.app.pagina.Inzending;
import nl.tijdig.app.toegang.Inzage;
import nl.tijdig.app.toegang.Inzage.Wat;
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

/** What a parent or a young person sees and says. */
@Mag(Recht.GEZIN)
@Controller
class EigenController {

  private static final int KORTST = 3;

  private final Eigenlezer lezer;
  private final Eigenwerk werk;

  EigenController(Eigenlezer lezer, Eigenwerk werk) {
    this.lezer = lezer;
    this.werk = werk;
  }

  @Inzage(wat = Wat.NIETS)
  @InMenu(tekst = "eigen.menu", plaats = 12)
  @GetMapping("/gezin")
  String kinderen(Authentication wie, Model model) {
    var kinderen = lezer.kinderen();
    if (kinderen.size() == 1) {
      return "redirect:/gezin/" + kinderen.getFirst().nummer();
    }
    model.addAttribute("kinderen", kinderen);
    model.addAttribute("code", werk.code(wie.getName()));
    return "gezin/kinderen";
  }

  @Inzage(over = "nummer")
  @GetMapping("/gezin/{nummer}")
  String kind(@PathVariable String nummer, Model model) {
    return toon(nummer, Antwoorden.met(Map.of()), model);
  }

  @Inzage(over = "nummer")
  @PostMapping("/gezin/{nummer}/vraag")
  String vraag(@PathVariable String nummer, Inzending inzending, Model model) {
    eigen(nummer);
    return inzending.verwerk(
        antwoorden -> {
          var tekst = tekst(antwoorden, "vraag", "eigen.vraag.veld");
          werk.vraag(nummer, tekst);
          return "redirect:/gezin/{nummer}#vragen";
        },
        () -> toon(nummer, inzending.antwoorden(), model));
  }

  @Inzage(over = "nummer")
  @PostMapping("/gezin/{nummer}/reactie")
  String reactie(@PathVariable String nummer, Inzending inzending, Model model) {
    eigen(nummer);
    return inzending.verwerk(
        antwoorden -> {
          var tekst = tekst(antwoorden, "reactie", "eigen.reactie.veld");
          werk.reageer(nummer, (int) antwoorden.nummer("feit"), tekst);
          return "redirect:/gezin/{nummer}#geschreven";
        },
        () -> toon(nummer, inzending.antwoorden(), model));
  }

  /** A text in which somebody may press enter. */
  private static String tekst(Antwoorden antwoorden, String veld, String kop) {
    var tekst = antwoorden.tekst(veld, kop, KORTST, Antwoorden.TOELICHTING);
    antwoorden.klaar();
    return tekst;
  }

  private String toon(String nummer, Antwoorden antwoorden, Model model) {
    model.addAttribute("eigen", eigen(nummer));
    model.addAttribute("antwoorden", antwoorden);
    return "gezin/kind";
  }

  private Eigendossier eigen(String nummer) {
    return lezer
        .dossier(nummer)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, nummer));
  }
}
