package nl.tijdig.app.wachtlijst.beslistabel;

import java.util.List;
import java.util.Map;
import nl.tijdig.app.dossier.Kindnamen;
import nl.tijdig.app.pagina.Antwoorden;
import nl.tijdig.app.pagina.Inzending;
import nl.tijdig.app.pagina.Zinnen;
import nl.tijdig.app.toegang.Accounts;
import nl.tijdig.app.toegang.Mag;
import nl.tijdig.app.toegang.Recht;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The page of the decision table: what counts, what is being made, and whom that would move. */
@Mag(Recht.RISICOTABEL)
@Controller
class TabelController {

  private static final int LANGST = 4000;
  private static final String PAGINA = "redirect:/wachtlijst/risicotabel";

  private final Tabelregister register;
  private final Tabelbeheer beheer;
  private final Handelingsperspectief perspectief;
  private final Accounts accounts;
  private final Kindnamen kindnamen;
  private final Zinnen zinnen;

  TabelController(
      Tabelregister register,
      Tabelbeheer beheer,
      Handelingsperspectief perspectief,
      Accounts accounts,
      Kindnamen kindnamen,
      Zinnen zinnen) {
    this.register = register;
    this.beheer = beheer;
    this.perspectief = perspectief;
    this.accounts = accounts;
    this.kindnamen = kindnamen;
    this.zinnen = zinnen;
  }

  @GetMapping("/wachtlijst/risicotabel")
  String pagina(Model model) {
    return vul(Antwoorden.met(Map.of()), model);
  }

  @PostMapping("/wachtlijst/risicotabel")
  String leg(Inzending inzending, Authentication wie, Model model) {
    return inzending.verwerk(
        antwoorden -> {
          var factoren = antwoorden.tekst("factoren", "beslistabel.factoren", 3, LANGST);
          var regels = antwoorden.tekst("regels", "beslistabel.regels", 3, LANGST);
          antwoorden.klaar();
          Tabellezer.lees(factoren, regels);
          register.leg(factoren, regels, wie.getName());
          return PAGINA;
        },
        () -> vul(inzending.antwoorden(), model));
  }

  @PostMapping("/wachtlijst/risicotabel/vaststellen")
  String stelVast(Inzending inzending, Authentication wie, Model model) {
    var gi = accounts.eigenGi(wie).id();
    return inzending.verwerk(
        antwoorden -> {
          beheer.stelVast(gi, antwoorden.nummer("tabel"), wie.getName());
          return PAGINA;
        },
        () -> vul(inzending.antwoorden(), model));
  }

  private String vul(Antwoorden antwoorden, Model model) {
    var versies = register.versies();
    var laatste = versies.isEmpty() ? null : versies.getFirst();
    var concept = laatste == null || laatste.isVastgesteld() ? null : laatste;
    var verschuivingen =
        concept == null ? List.<Verschuiving>of() : beheer.verschuivingen(concept.tabel());
    model.addAttribute("versies", versies);
    model.addAttribute(
        "geldend", versies.stream().filter(Tabelversie::isVastgesteld).findFirst().orElse(null));
    model.addAttribute("concept", concept);
    model.addAttribute(
        "gebreken", concept == null ? List.of() : zinnen.van(concept.tabel().gebreken()));
    model.addAttribute("verschuivingen", verschuivingen);
    model.addAttribute(
        "namen", kindnamen.van(verschuivingen.stream().map(Verschuiving::nummer).toList()));
    model.addAttribute("fasen", perspectief.fasen());
    model.addAttribute("antwoorden", antwoorden);
    model.addAttribute("laatste", laatste);
    return "wachtlijst/risicotabel";
  }
}
