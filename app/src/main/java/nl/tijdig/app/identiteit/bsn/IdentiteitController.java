package nl.tijdig.app.identiteit.bsn;

import java.time.LocalDate;
import java.util.Optional;
import nl.tijdig.app.identiteit.bsn.Identiteiten.Uitslag;
import nl.tijdig.app.omgeving.Bezwaar;
import nl.tijdig.app.omgeving.OpgaveGeweigerd;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.app.pagina.Antwoorden;
import nl.tijdig.app.pagina.Datumlezer;
import nl.tijdig.app.pagina.Inzending;
import nl.tijdig.app.toegang.Inzage;
import nl.tijdig.app.toegang.Inzage.Wat;
import nl.tijdig.app.toegang.Mag;
import nl.tijdig.app.toegang.Recht;
import nl.tijdig.kern.dossier.Burgerservicenummer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** Records who a child is and searches by number; what was typed is never shown again. */
@Controller
class IdentiteitController {

  private static final int KORTSTE_REDEN = 3;

  private final Identiteiten identiteiten;
  private final Vandaag vandaag;

  IdentiteitController(Identiteiten identiteiten, Vandaag vandaag) {
    this.identiteiten = identiteiten;
    this.vandaag = vandaag;
  }

  @Mag(Recht.VASTLEGGEN)
  @Inzage(over = "nummer")
  @GetMapping("/dossiers/{nummer}/identiteit")
  String formulier(@PathVariable String nummer, Model model) {
    model.addAttribute("nummer", nummer);
    model.addAttribute("bekend", isBekend(nummer));
    model.addAttribute("laatste", vandaag.dag());
    return "identiteit/identiteit";
  }

  @Mag(Recht.VASTLEGGEN)
  @Inzage(over = "nummer")
  @PostMapping("/dossiers/{nummer}/identiteit")
  String leg(@PathVariable String nummer, Inzending inzending, Model model) {
    var bekend = isBekend(nummer);
    return inzending.verwerk(
        antwoorden -> {
          var bsn = bsn(antwoorden);
          var geboren = geboren(antwoorden);
          var reden = bekend ? antwoorden.reden("reden", "identiteit.reden", KORTSTE_REDEN) : "";
          antwoorden.klaar();
          var uitslag =
              bekend
                  ? identiteiten.corrigeer(nummer, bsn.orElseThrow(), geboren, reden)
                  : identiteiten.leg(nummer, bsn.orElseThrow(), geboren);
          if (uitslag != Uitslag.VASTGELEGD) {
            throw new OpgaveGeweigerd(Bezwaar.van("identiteit.bij-een-ander").bij("bsn"));
          }
          return "redirect:/dossiers/{nummer}";
        },
        () -> formulier(nummer, model));
  }

  @Mag(Recht.VASTLEGGEN)
  @GetMapping("/dossiers/zoeken")
  String zoekvorm() {
    return "identiteit/zoeken";
  }

  @Mag(Recht.VASTLEGGEN)
  @Inzage(wat = Wat.ZOEKEN)
  @PostMapping("/dossiers/zoeken")
  String zoek(Inzending inzending, Model model) {
    return inzending.verwerk(
        antwoorden -> {
          var bsn = bsn(antwoorden);
          antwoorden.klaar();
          model.addAttribute("gevonden", identiteiten.zoek(bsn.orElseThrow()));
          return "identiteit/zoeken";
        },
        () -> "identiteit/zoeken");
  }

  /** Null when it was left empty. */
  private @Nullable LocalDate geboren(Antwoorden antwoorden) {
    var tekst = antwoorden.tekst("geboortedatum");
    var dag = Datumlezer.dag(tekst).filter(een -> !een.isAfter(vandaag.dag()));
    antwoorden.eis(
        tekst.isEmpty() || dag.isPresent(),
        Bezwaar.van("identiteit.geen-datum").bij("geboortedatum"));
    return dag.orElse(null);
  }

  private boolean isBekend(String nummer) {
    return identiteiten
        .isBekend(nummer)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, nummer));
  }

  /** The number however it is spaced; empty when it is none, and then there is an objection. */
  private static Optional<Burgerservicenummer> bsn(Antwoorden antwoorden) {
    var bsn = Burgerservicenummer.lees(antwoorden.tekst("bsn"));
    antwoorden.eis(bsn.isPresent(), Bezwaar.van("identiteit.geen-bsn").bij("bsn"));
    return bsn;
  }
}
