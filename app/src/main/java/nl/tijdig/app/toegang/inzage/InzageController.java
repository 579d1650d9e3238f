package nl.tijdig.app.toegang.inzage;

import nl.tijdig.app.pagina.InMenu;
import nl.tijdig.app.toegang.Inzage;
import nl.tijdig.app.toegang.Mag;
import nl.tijdig.app.toegang.Recht;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Who looked at the dossier of a child, and whether the log is whole. */
@Controller
class InzageController {

  private final Inzagelog inzagelog;

  InzageController(Inzagelog inzagelog) {
    this.inzagelog = inzagelog;
  }

  @Mag(Recht.INZAGELOG)
  @Inzage(over = "nummer")
  @GetMapping("/dossiers/{nummer}/inzage")
  String inzage(
      @PathVariable String nummer,
      @RequestParam(defaultValue = "9223372036854775807") long voor,
      Model model) {
    if (!inzagelog.kent(nummer)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND, nummer);
    }
    var regels = inzagelog.van(nummer, voor);
    model.addAttribute("nummer", nummer);
    model.addAttribute("regels", regels);
    model.addAttribute(
        "verder", regels.size() == Inzagelog.PAGINA ? regels.getLast().nummer() : null);
    return "toegang/inzage";
  }

  @Mag(Recht.BEHEER)
  @InMenu(tekst = "menu.inzagelog", plaats = 100)
  @GetMapping("/inzagelog")
  String controle(Model model) {
    model.addAttribute("breuk", inzagelog.breuk().orElse(null));
    return "toegang/controle";
  }
}
