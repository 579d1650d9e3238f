package nl.tijdig.app.dossier.noodtoegang;

import java.util.Map;
import nl.tijdig.app.dossier.Dossiernummer;
import nl.tijdig.app.dossier.noodtoegang.Noodtoegang.Antwoord;
import nl.tijdig.app.omgeving.Bezwaar;
import nl.tijdig.app.omgeving.OpgaveGeweigerd;
import nl.tijdig.app.pagina.Antwoorden;
import nl.tijdig.app.pagina.InMenu;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form for emergency access, and the page where the supervisor sees who used it. */
@Controller
class NoodtoegangController {

  private final Noodtoegang noodtoegang;

  NoodtoegangController(Noodtoegang noodtoegang) {
    this.noodtoegang = noodtoegang;
  }

  @Mag(Recht.NOODTOEGANG)
  @GetMapping("/noodtoegang/nieuw")
  String formulier(@RequestParam(defaultValue = "") String nummer, Model model) {
    model.addAttribute("antwoorden", Antwoorden.met(Map.of("nummer", nummer)));
    return "dossier/noodtoegang-nieuw";
  }

  @Mag(Recht.NOODTOEGANG)
  @Inzage(over = "nummer")
  @PostMapping("/noodtoegang/nieuw")
  String neem(Inzending inzending, Model model, RedirectAttributes straks) {
    return inzending.verwerk(
        antwoorden -> {
          var reden = antwoorden.reden("reden", "noodtoegang.reden", Noodtoegang.KORTSTE_REDEN);
          antwoorden.klaar();
          var nummer = nummer(antwoorden);
          weiger(noodtoegang.neem(nummer, reden));
          straks.addAttribute("nummer", nummer);
          return "redirect:/dossiers/{nummer}";
        },
        () -> {
          model.addAttribute("antwoorden", inzending.antwoorden());
          return "dossier/noodtoegang-nieuw";
        });
  }

  /** The number that was meant, however it was typed. */
  private static String nummer(Antwoorden antwoorden) {
    var getypt = antwoorden.tekst("nummer");
    return Dossiernummer.lees(getypt).orElse(getypt);
  }

  private static void weiger(Antwoord antwoord) {
    switch (antwoord) {
      case OPEN -> {}
      case ONBEKEND -> throw new OpgaveGeweigerd(Bezwaar.van("noodtoegang.onbekend").bij("nummer"));
      case TE_VAAK -> throw new OpgaveGeweigerd("noodtoegang.te-vaak");
    }
  }

  @Mag(Recht.NOODTOEGANG)
  @Inzage(over = "nummer")
  @PostMapping("/noodtoegang/einde")
  String beeindig(Antwoorden antwoorden) {
    noodtoegang.beeindig(antwoorden.tekst("nummer"));
    return "redirect:/";
  }

  @Mag(Recht.INZAGELOG)
  @InMenu(tekst = "menu.noodtoegang", plaats = 70)
  @GetMapping("/noodtoegang")
  String gebruik(Model model) {
    model.addAttribute("gebruik", noodtoegang.gebruik());
    return "dossier/noodtoegang";
  }

  @Mag(Recht.INZAGELOG)
  @PostMapping("/noodtoegang/{id}/gezien")
  String zie(@PathVariable long id, Authentication wie) {
    if (!noodtoegang.zie(id, wie.getName())) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND, "noodtoegang");
    }
    return "redirect:/noodtoegang";
  }
}
