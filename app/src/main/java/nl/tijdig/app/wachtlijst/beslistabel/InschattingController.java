package nl.tijdig.app.wachtlijst.beslistabel;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.tijdig.app.dossier.Dossiers;
import nl.tijdig.app.omgeving.OpgaveGeweigerd;
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

/** Judges one child by the table that counts in the own GI. */
@Mag(Recht.BEGELEIDINGSFEITEN)
@Inzage(over = "nummer")
@Controller
class InschattingController {

  private static final String VRAAG = "vraag";

  private final Dossiers dossiers;
  private final Tabelregister register;
  private final Tabelbeheer beheer;

  InschattingController(Dossiers dossiers, Tabelregister register, Tabelbeheer beheer) {
    this.dossiers = dossiers;
    this.register = register;
    this.beheer = beheer;
  }

  @GetMapping("/dossiers/{nummer}/veiligheid/inschatting")
  String formulier(@PathVariable String nummer, Model model) {
    return vul(nummer, Antwoorden.met(Map.of()), model);
  }

  @PostMapping("/dossiers/{nummer}/veiligheid/inschatting")
  String schatIn(
      @PathVariable String nummer, Inzending inzending, Authentication wie, Model model) {
    eis(nummer);
    return inzending.verwerk(
        antwoorden -> {
          var versie =
              register.geldend().orElseThrow(() -> new OpgaveGeweigerd("beslistabel.geen"));
          if (antwoorden.nummer("tabel") != versie.id()) {
            throw new OpgaveGeweigerd("beslistabel.niet-de-laatste");
          }
          beheer.schatIn(nummer, versie, gegeven(versie, antwoorden), wie.getName());
          return "redirect:/dossiers/{nummer}/veiligheid";
        },
        () -> vul(nummer, inzending.antwoorden(), model));
  }

  /** The answers in the order of the questions; the fields are numbered. */
  private static Map<String, String> gegeven(Tabelversie versie, Antwoorden antwoorden) {
    var per = new LinkedHashMap<String, String>();
    for (var factor : versie.tabel().factoren()) {
      per.put(factor.naam(), antwoorden.tekst(VRAAG + per.size()));
    }
    return per;
  }

  private String vul(String nummer, Antwoorden antwoorden, Model model) {
    eis(nummer);
    model.addAttribute("nummer", nummer);
    model.addAttribute("geldend", register.geldend().orElse(null));
    model.addAttribute("antwoorden", antwoorden);
    return "wachtlijst/inschatting";
  }

  private void eis(String nummer) {
    if (!dossiers.kent(nummer)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND, nummer);
    }
  }
}
