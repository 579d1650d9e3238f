package nl.tijdig.app.wachtlijst.keten;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.tijdig.app.databank.Beurten;
import nl.tijdig.app.dossier.Dossiers;
import nl.tijdig.app.dossier.Feitenblad;
import nl.tijdig.app.omgeving.OpgaveGeweigerd;
import nl.tijdig.app.pagina.Antwoorden;
import nl.tijdig.app.pagina.Inzending;
import nl.tijdig.app.toegang.Inzage;
import nl.tijdig.app.toegang.Mag;
import nl.tijdig.app.toegang.Recht;
import nl.tijdig.app.wachtlijst.keten.Ketenregister.Wachthulp;
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

/** What must come first before a help can start: as a picture and a list. */
@Mag(Recht.HULPFEITEN)
@Inzage(over = "nummer")
@Controller
class KetenController {

  private static final String PAGINA = "redirect:/dossiers/{nummer}/wachtketen";

  private final Dossiers dossiers;
  private final Ketenregister register;
  private final Beurten beurten;
  private final TransactionOperations transactie;

  KetenController(
      Dossiers dossiers,
      Ketenregister register,
      Beurten beurten,
      TransactionOperations transactie) {
    this.dossiers = dossiers;
    this.register = register;
    this.beurten = beurten;
    this.transactie = transactie;
  }

  @GetMapping("/dossiers/{nummer}/wachtketen")
  String keten(@PathVariable String nummer, Model model) {
    return vul(kind(nummer), Antwoorden.met(Map.of()), model);
  }

  @PostMapping("/dossiers/{nummer}/wachtketen")
  String leg(@PathVariable String nummer, Inzending inzending, Authentication wie, Model model) {
    var kind = kind(nummer);
    return inzending.verwerk(
        antwoorden -> {
          transactie.executeWithoutResult(stap -> {
            wacht(kind.id());
            var nieuw =
                Ketenvorm.lees(antwoorden, register.hulp(kind.id()), register.keten(kind.id()));
            antwoorden.klaar();
            register.leg(kind.id(), nieuw, wie.getName());
          });
          return PAGINA;
        },
        () -> vul(kind, inzending.antwoorden(), model));
  }

  @PostMapping("/dossiers/{nummer}/wachtketen/opgelost")
  String losOp(@PathVariable String nummer, Inzending inzending, Authentication wie, Model model) {
    var kind = kind(nummer);
    return inzending.verwerk(
        antwoorden -> {
          transactie.executeWithoutResult(stap -> {
            wacht(kind.id());
            if (!register.losOp(kind.id(), antwoorden.nummer("schakel"), wie.getName())) {
              throw new OpgaveGeweigerd("keten.al-opgelost");
            }
          });
          return PAGINA;
        },
        () -> vul(kind, inzending.antwoorden(), model));
  }

  private void wacht(long dossier) {
    beurten.wacht("dossier", dossier);
    if (!register.magVastleggen(dossier)) {
      throw new OpgaveGeweigerd("veiligheid.niet-van-u");
    }
  }

  private String vul(Feitenblad kind, Antwoorden antwoorden, Model model) {
    var keten = register.keten(kind.id());
    var hulp = register.hulp(kind.id());
    var namen = hulp.stream().collect(Collectors.toMap(Wachthulp::hulp, Wachthulp::naam));
    model.addAttribute("nummer", kind.dossier().id());
    model.addAttribute("hulp", hulp);
    model.addAttribute("hulpnamen", namen);
    model.addAttribute("schakels", keten.schakels());
    model.addAttribute(
        "beeld", keten.beeld(code -> Objects.requireNonNullElse(namen.get(code), code)));
    model.addAttribute("magLeggen", register.magVastleggen(kind.id()));
    model.addAttribute("antwoorden", antwoorden);
    return "wachtlijst/keten";
  }

  private Feitenblad kind(String nummer) {
    return dossiers
        .feiten(nummer)
        .filter(blad -> blad.dossier().bron() == Bron.REGISTER)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, nummer));
  }
}
