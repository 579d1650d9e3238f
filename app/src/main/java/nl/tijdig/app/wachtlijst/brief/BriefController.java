package nl.tijdig.app.wachtlijst.brief;

import java.util.Locale;
import java.util.Map;
import nl.tijdig.app.dossier.Dossiers;
import nl.tijdig.app.dossier.Feitenblad;
import nl.tijdig.app.pagina.Antwoorden;
import nl.tijdig.app.pagina.Inzending;
import nl.tijdig.app.toegang.Inzage;
import nl.tijdig.app.toegang.Inzage.Wat;
import nl.tijdig.app.toegang.Mag;
import nl.tijdig.app.toegang.Recht;
import nl.tijdig.kern.dossier.Bron;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** The letters to the parents of one child: the last one on screen and on paper, and a new one. */
@Mag(Recht.BEGELEIDINGSFEITEN)
@Inzage(over = "nummer")
@Controller
class BriefController {

  private final Dossiers dossiers;
  private final Brieven brieven;
  private final Briefregister register;
  private final Briefvorm vorm;
  private final Briefpapier papier;

  BriefController(
      Dossiers dossiers,
      Brieven brieven,
      Briefregister register,
      Briefvorm vorm,
      Briefpapier papier) {
    this.dossiers = dossiers;
    this.brieven = brieven;
    this.register = register;
    this.vorm = vorm;
    this.papier = papier;
  }

  @GetMapping("/dossiers/{nummer}/wachtbrief")
  String brief(@PathVariable String nummer, Model model) {
    kind(nummer);
    return vul(nummer, Antwoorden.met(Map.of()), model);
  }

  @PostMapping("/dossiers/{nummer}/wachtbrief")
  String verstuur(
      @PathVariable String nummer, Inzending inzending, Authentication wie, Model model) {
    var kind = kind(nummer);
    return inzending.verwerk(
        antwoorden -> {
          brieven.verstuur(kind, antwoorden, wie.getName());
          return "redirect:/dossiers/{nummer}/wachtbrief";
        },
        () -> vul(nummer, inzending.antwoorden(), model));
  }

  @Inzage(over = "nummer", wat = Wat.UITVOEREN)
  @GetMapping("/dossiers/{nummer}/wachtbrief.pdf")
  ResponseEntity<byte[]> pdf(@PathVariable String nummer, Locale taal) {
    kind(nummer);
    return papier.van(nummer, register.van(nummer), taal);
  }

  private String vul(String nummer, Antwoorden antwoorden, Model model) {
    var eerder = register.van(nummer);
    model.addAttribute("nummer", nummer);
    model.addAttribute("brieven", eerder);
    model.addAttribute("laatste", eerder.isEmpty() ? null : eerder.getFirst());
    model.addAttribute("collegas", vorm.collegas());
    model.addAttribute("antwoorden", antwoorden);
    return "wachtlijst/brief";
  }

  private Feitenblad kind(String nummer) {
    return dossiers
        .feiten(nummer)
        .filter(blad -> blad.dossier().bron() == Bron.REGISTER)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, nummer));
  }
}
