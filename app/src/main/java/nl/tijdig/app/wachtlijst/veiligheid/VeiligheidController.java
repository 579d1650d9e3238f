package nl.tijdig.app.wachtlijst.veiligheid;

import java.util.Map;
import java.util.function.BiConsumer;
import nl.tijdig.app.dossier.Dossiers;
import nl.tijdig.app.jeugdbeschermers.Risicoklassen;
import nl.tijdig.app.pagina.Antwoorden;
import nl.tijdig.app.pagina.Inzending;
import nl.tijdig.app.toegang.Inzage;
import nl.tijdig.app.toegang.Mag;
import nl.tijdig.app.toegang.Recht;
import nl.tijdig.kern.dossier.Bron;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** The page on which the safety of a waiting child is watched. */
@Mag(Recht.BEGELEIDINGSFEITEN)
@Inzage(over = "nummer")
@Controller
class VeiligheidController {

  private static final String PAGINA = "redirect:/dossiers/{nummer}/veiligheid";

  private final Dossiers dossiers;
  private final Veiligheid veiligheid;
  private final Veiligheidspagina pagina;
  private final Veiligheidsvorm vorm;
  private final Risicoklassen klassen;
  private final TransactionOperations transactie;

  VeiligheidController(
      Dossiers dossiers,
      Veiligheid veiligheid,
      Veiligheidspagina pagina,
      Veiligheidsvorm vorm,
      Risicoklassen klassen,
      TransactionOperations transactie) {
    this.dossiers = dossiers;
    this.veiligheid = veiligheid;
    this.pagina = pagina;
    this.vorm = vorm;
    this.klassen = klassen;
    this.transactie = transactie;
  }

  @Mag(Recht.VEILIGHEID)
  @GetMapping("/dossiers/{nummer}/veiligheid")
  String pagina(@PathVariable String nummer, Authentication wie, Model model) {
    return pagina.vul(kind(nummer), Antwoorden.met(Map.of()), wie, model);
  }

  @PostMapping("/dossiers/{nummer}/veiligheid/risico")
  String schatIn(
      @PathVariable String nummer, Inzending inzending, Authentication wie, Model model) {
    return verwerk(
        nummer,
        inzending,
        wie,
        model,
        (kind, antwoorden) -> {
          veiligheid.eisActueel(kind, antwoorden);
          var klasse = vorm.klasse(antwoorden);
          var reden = vorm.reden(antwoorden);
          antwoorden.klaar();
          klassen.leg(nummer, klasse, reden, wie.getName());
        });
  }

  @PostMapping("/dossiers/{nummer}/veiligheid/afspraak")
  String spreekAf(
      @PathVariable String nummer, Inzending inzending, Authentication wie, Model model) {
    return verwerk(
        nummer,
        inzending,
        wie,
        model,
        (kind, antwoorden) -> {
          veiligheid.eisActueel(kind, antwoorden);
          var afspraak = vorm.afspraak(antwoorden);
          antwoorden.klaar();
          veiligheid.spreekAf(kind, afspraak, wie.getName());
        });
  }

  @PostMapping("/dossiers/{nummer}/veiligheid/controle")
  String leg(@PathVariable String nummer, Inzending inzending, Authentication wie, Model model) {
    return verwerk(
        nummer,
        inzending,
        wie,
        model,
        (kind, antwoorden) -> {
          var controle = vorm.controle(antwoorden);
          antwoorden.klaar();
          veiligheid.leg(kind, controle, wie.getName());
        });
  }

  @PostMapping("/dossiers/{nummer}/veiligheid/ingrijpen")
  String grijpIn(
      @PathVariable String nummer, Inzending inzending, Authentication wie, Model model) {
    return verwerk(
        nummer,
        inzending,
        wie,
        model,
        (kind, antwoorden) -> {
          var wat = vorm.wat(antwoorden);
          var eigenaar = vorm.eigenaar(antwoorden);
          antwoorden.klaar();
          veiligheid.grijpIn(kind, wat, eigenaar, wie.getName());
        });
  }

  @PostMapping("/dossiers/{nummer}/veiligheid/klaar")
  String rondAf(@PathVariable String nummer, Inzending inzending, Authentication wie, Model model) {
    return verwerk(
        nummer,
        inzending,
        wie,
        model,
        (kind, antwoorden) -> {
          var gedaan = vorm.gedaan(antwoorden);
          antwoorden.klaar();
          veiligheid.rondAf(kind, antwoorden.nummer("tot"), gedaan, wie.getName());
        });
  }

  private String verwerk(
      String nummer,
      Inzending inzending,
      Authentication wie,
      Model model,
      BiConsumer<Veiligheidskind, Antwoorden> daad) {
    var kind = kind(nummer);
    return inzending.verwerk(
        antwoorden -> {
          transactie.executeWithoutResult(stap -> daad.accept(kind, antwoorden));
          return PAGINA;
        },
        () -> pagina.vul(kind(nummer), inzending.antwoorden(), wie, model));
  }

  private Veiligheidskind kind(String nummer) {
    return dossiers
        .feiten(nummer)
        .filter(blad -> blad.dossier().bron() == Bron.REGISTER)
        .map(Veiligheidskind::van)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, nummer));
  }
}
