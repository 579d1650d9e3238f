package nl.tijdig.app.proefkamer;

import nl.tijdig.app.dossier.Dossiers;
import nl.tijdig.app.pagina.InMenu;
import nl.tijdig.app.toegang.Inzage;
import nl.tijdig.app.toegang.Mag;
import nl.tijdig.app.toegang.Recht;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The page of the room: what it noted of one dossier. */
@Controller
class ProefkamerController {

  private final Dossiers dossiers;
  private final JdbcClient databank;

  ProefkamerController(Dossiers dossiers, JdbcClient databank) {
    this.dossiers = dossiers;
    this.databank = databank;
  }

  @Mag(Recht.TEAM)
  @InMenu(tekst = "proefkamer.menu", plaats = 999)
  @GetMapping("/proefkamer")
  String pagina() {
    return "proefkamer/pagina";
  }

  @Mag(Recht.DOSSIERS)
  @Inzage(over = "nummer")
  @GetMapping("/proefkamer/{nummer}")
  String dossier(@PathVariable String nummer, Model model) {
    if (!dossiers.kent(nummer)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    model.addAttribute(
        "notities",
        databank
            .sql(
                """
                select n.tekst from proefkamer.notitie n join dossier.dossier d on d.id = n.dossier_id
                where d.nummer = ? order by n.dossier_id limit 10
                """)
            .param(nummer)
            .query(String.class)
            .list());
    return "proefkamer/pagina";
  }
}
