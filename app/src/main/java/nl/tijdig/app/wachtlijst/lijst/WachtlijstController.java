package nl.tijdig.app.wachtlijst.lijst;

import nl.tijdig.app.dossier.Kindnamen;
import nl.tijdig.app.organisaties.Organisaties;
import nl.tijdig.app.pagina.InMenu;
import nl.tijdig.app.pagina.Lijstadres;
import nl.tijdig.app.toegang.Accounts;
import nl.tijdig.app.toegang.Inzage;
import nl.tijdig.app.toegang.Mag;
import nl.tijdig.app.toegang.Recht;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The list of who waits: for a jeugdbeschermer, and for help. */
@Controller
class WachtlijstController {

  private final Accounts accounts;
  private final Wachtlezer lezer;
  private final Kindnamen kindnamen;
  private final Organisaties organisaties;

  WachtlijstController(
      Accounts accounts, Wachtlezer lezer, Kindnamen kindnamen, Organisaties organisaties) {
    this.accounts = accounts;
    this.lezer = lezer;
    this.kindnamen = kindnamen;
    this.organisaties = organisaties;
  }

  @Mag(Recht.DOSSIERS)
  @Inzage(filters = {"soort", "jeugdregio", "trap", "q", "pagina"})
  @InMenu(tekst = "menu.wachtlijst", plaats = 15)
  @Transactional(readOnly = true)
  @GetMapping("/wachtlijst")
  String lijst(Wachtfilter filter, Lijstadres adres, Authentication wie, Model model) {
    var ik = accounts.van(wie);
    var lijst = lezer.lijst(adres, filter, ik.giId());
    model.addAttribute("lijst", lijst);
    model.addAttribute("filter", filter);
    model.addAttribute("eigenGi", ik.giId() != null);
    model.addAttribute("magVeiligheid", ik.rol().mag(Recht.VEILIGHEID));
    model.addAttribute("magKeten", ik.rol().mag(Recht.HULPFEITEN));
    model.addAttribute("magTabel", ik.rol().mag(Recht.RISICOTABEL));
    model.addAttribute(
        "namen", kindnamen.van(lijst.rijen().stream().map(Wachtregel::nummer).toList()));
    model.addAttribute("jeugdregios", organisaties.jeugdregios());
    model.addAttribute("trappen", Trap.CODES);
    return "wachtlijst/lijst";
  }
}
