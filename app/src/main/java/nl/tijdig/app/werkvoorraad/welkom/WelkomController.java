package nl.tijdig.app.werkvoorraad.welkom;

import java.util.EnumSet;
import java.util.Set;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.app.toegang.Accounts;
import nl.tijdig.app.toegang.Inzage;
import nl.tijdig.app.toegang.Inzage.Wat;
import nl.tijdig.app.toegang.Mag;
import nl.tijdig.app.toegang.Mag.Open;
import nl.tijdig.app.toegang.Rol;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Says honestly what somebody finds here who sees no dossier, and whom to ask for more. */
@Controller
class WelkomController {

  private static final Set<Rol> VOOR_WIE = EnumSet.of(Rol.RAADSLID, Rol.BELEIDSMEDEWERKER);

  private static final Set<Rol> ZIET_AANTALLEN = EnumSet.of(Rol.RAADSLID, Rol.BELEIDSMEDEWERKER);

  private final Accounts accounts;
  private final Landelijk landelijk;
  private final Vandaag vandaag;

  WelkomController(Accounts accounts, Landelijk landelijk, Vandaag vandaag) {
    this.accounts = accounts;
    this.landelijk = landelijk;
    this.vandaag = vandaag;
  }

  @Mag(open = Open.INGELOGD)
  @Inzage(wat = Wat.NIETS)
  @GetMapping("/welkom")
  String welkom(Authentication wie, Model model) {
    var rol = accounts.van(wie).rol();
    if (!VOOR_WIE.contains(rol)) {
      return "redirect:/";
    }
    model.addAttribute("rol", rol.code());
    model.addAttribute(
        "aantallen", ZIET_AANTALLEN.contains(rol) ? landelijk.op(vandaag.dag()) : null);
    return "werkvoorraad/welkom";
  }
}
