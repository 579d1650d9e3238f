package nl.tijdig.app.koers.cijfers;

import nl.tijdig.app.pagina.InMenu;
import nl.tijdig.app.pagina.InMenu.Waar;
import nl.tijdig.app.toegang.Mag;
import nl.tijdig.app.toegang.Recht;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The shares of all GI's for the inspector, and of the own GI for its team manager. */
@Controller
class KoerscijfersController {

  private final JdbcClient databank;

  KoerscijfersController(JdbcClient databank) {
    this.databank = databank;
  }

  @Mag({Recht.TEAM, Recht.TOETSEN})
  @InMenu(tekst = "koerscijfers.menu", plaats = 75, waar = Waar.VOET)
  @GetMapping("/koersen")
  String cijfers(Model model) {
    model.addAttribute(
        "aandelen",
        databank
            .sql(
                """
                select gi, koersen, kind_gesproken, familiegroepsplan, netwerk from koers.aandelen()
                """)
            .query(Koersaandeel.class)
            .list());
    return "koers/cijfers";
  }
}
